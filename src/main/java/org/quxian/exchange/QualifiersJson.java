package org.quxian.exchange;

import java.util.List;
import java.util.Optional;
import org.quxian.observation.Qualifier;
import org.quxian.observation.QualifierWord;
import org.quxian.observation.Text;

/** The shape of {@code qualifiers.json}. */
record QualifiersJson(List<Entry> qualifiers) {

    record Entry(String word, String position, Qualifier qualifier, String interval, Example example) {

        QualifierWord rule() {
            return new QualifierWord(word, position, qualifier, interval, example.text());
        }
    }

    /** A printed example; its number and interval are in the unit that is printed, without 万 and 亿. */
    record Example(String printed, String meaning, String number, Optional<String> upTo, String interval) {

        private Text text() {
            return new Text(printed + " → " + interval, printed + " (" + meaning + ") → " + interval);
        }
    }
}
