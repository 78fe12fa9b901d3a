package org.quxian.extract;

import java.util.List;
import org.quxian.observation.Catalogue;
import org.quxian.observation.Indicator;
import org.quxian.observation.Lexicon;
import org.quxian.observation.Rules;

/** All dictionaries of a reader, built once. */
final class Vocabulary {
    private final Words<Cue> cues = new Words<>();
    private final Words<Boolean> reach = new Words<>();
    private final Words<List<Indicator>> indicators = new Words<>();
    private final Figures figures;
    private final Catalogue catalogue;

    Vocabulary(Catalogue catalogue, Rules rules) {
        this.catalogue = catalogue;
        Lexicon lexicon = rules.lexicon();
        add(lexicon.vetoes(), Cue.VETO);
        add(lexicon.forecast(), Cue.FORECAST);
        add(lexicon.target(), Cue.TARGET);
        add(lexicon.done(), Cue.DONE);
        add(lexicon.up(), Cue.UP);
        add(lexicon.down(), Cue.DOWN);
        add(lexicon.organisation(), Cue.ORGANISATION);
        add(lexicon.person(), Cue.PERSON);
        add(lexicon.bylines(), Cue.BYLINE);
        lexicon.reach().forEach(word -> reach.add(word, Boolean.TRUE));
        figures = new Figures(catalogue.units(), rules.qualifiers(), lexicon.people());
        IndicatorNames.of(catalogue.indicators()).forEach(indicators::add);
    }

    Words<Cue> cues() {
        return cues;
    }

    Words<Boolean> reach() {
        return reach;
    }

    Words<List<Indicator>> indicators() {
        return indicators;
    }

    Figures figures() {
        return figures;
    }

    Catalogue catalogue() {
        return catalogue;
    }

    private void add(List<String> words, Cue cue) {
        words.forEach(word -> cues.add(word, cue));
    }
}
