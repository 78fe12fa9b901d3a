package org.quxian.exchange;

import java.util.List;
import org.quxian.observation.Indicator;
import org.quxian.observation.Qualifier;
import org.quxian.observation.QualifierWord;
import org.quxian.observation.Text;
import org.quxian.observation.Theme;
import org.quxian.observation.Unit;

/** The shapes of the small catalogue files, each a list under one name. */
final class CatalogueFiles {

    private CatalogueFiles() {}

    /** {@code themes.json}. */
    record Themes(List<Theme> themes) {}

    /** {@code indicators.json}. */
    record Indicators(List<Indicator> indicators) {}

    /** {@code units.json}. */
    record Units(List<Unit> units) {}

    /** {@code index.json}: the documents, in the order in which they are shown. */
    record Index(List<String> documents) {}

    /** {@code qualifiers.json}. */
    record Qualifiers(List<Word> qualifiers) {

        List<QualifierWord> toWords() {
            return qualifiers.stream().map(Word::toWord).toList();
        }
    }

    /** A word that qualifies a number. */
    record Word(String word, String position, Qualifier qualifier, String interval, Example example) {

        QualifierWord toWord() {
            return new QualifierWord(
                    word,
                    position,
                    qualifier,
                    interval,
                    new Text(
                            example.printed() + "：" + example.interval(),
                            example.printed() + " (" + example.meaning() + "): " + example.interval()));
        }
    }

    /** An example of it: as printed, in English, its number, and the interval it stands for. */
    record Example(String printed, String meaning, String number, String interval) {}
}
