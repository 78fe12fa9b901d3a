package org.quxian.exchange;

import java.util.List;
import java.util.Optional;
import org.quxian.observation.Catalogue;
import org.quxian.observation.Fault;
import org.quxian.observation.Lexicon;
import org.quxian.observation.Outlines;
import org.quxian.observation.QualifierWord;
import org.quxian.observation.Relation;
import org.quxian.observation.Rules;

/**
 * Reads the qualifier words, the relations and the lexicon. A broken file is a fault and leaves its part empty: figures stand
 * without them.
 *
 * @param files the folder
 * @param faults takes one fault for each file or entry that is left out
 */
record RulesReader(JsonFiles files, List<Fault> faults) {

    /** Reads them with the outlines of areas, which take as long as all the rest and which only maps need. */
    Rules readWithOutlines(Catalogue catalogue) {
        Rules rules = read(catalogue);
        return rules.withOutlines(new OutlinesReader(files, faults).read(catalogue.areas()));
    }

    /** Reads them without outlines. */
    Rules read(Catalogue catalogue) {
        List<QualifierWord> words =
                read("qualifiers.json", QualifiersJson.class, new QualifiersJson(List.of())).qualifiers().stream()
                        .map(QualifiersJson.Entry::rule)
                        .toList();
        List<Relation> relations =
                read("relations.json", RelationsJson.class, new RelationsJson(List.of())).relations().stream()
                        .map(RelationsJson.Entry::relation)
                        .toList();
        List<Relation> sound = new Sieve("relations.json relations", faults)
                .keep(relations, List.of(relation -> unknownIndicator(relation, catalogue)));
        Lexicon lexicon =
                read("lexicon.json", LexiconJson.class, LexiconJson.EMPTY).lexicon();
        return new Rules(words, sound, lexicon, Outlines.NONE);
    }

    private <T> T read(String name, Class<T> shape, T without) {
        try {
            return files.read(name, shape);
        } catch (DataException broken) {
            faults.add(broken.fault());
            return without;
        }
    }

    private static Optional<Sieve.Flaw> unknownIndicator(Relation relation, Catalogue catalogue) {
        return relation.indicators().stream()
                .filter(id -> catalogue.indicator(id).isEmpty())
                .findFirst()
                .map(id -> new Sieve.Flaw("indicators", Complaint.unknownIndicator(id)));
    }
}
