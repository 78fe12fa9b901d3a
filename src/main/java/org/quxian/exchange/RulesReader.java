package org.quxian.exchange;

import java.util.List;
import java.util.Optional;
import org.quxian.observation.Catalogue;
import org.quxian.observation.Fault;
import org.quxian.observation.QualifierWord;
import org.quxian.observation.Relation;
import org.quxian.observation.Rules;

/**
 * Reads the qualifier words and the relations. A broken file is a fault and leaves its part empty: figures stand
 * without them.
 *
 * @param files the folder
 * @param faults takes one fault for each file or entry that is left out
 */
record RulesReader(JsonFiles files, List<Fault> faults) {

    Rules read(Catalogue catalogue) {
        return new Rules(qualifiers(), relations(catalogue));
    }

    private List<QualifierWord> qualifiers() {
        try {
            return files.read("qualifiers.json", QualifiersJson.class).qualifiers().stream()
                    .map(QualifiersJson.Entry::rule)
                    .toList();
        } catch (DataException broken) {
            faults.add(broken.fault());
            return List.of();
        }
    }

    private List<Relation> relations(Catalogue catalogue) {
        try {
            List<Relation> relations = files.read("relations.json", RelationsJson.class).relations().stream()
                    .map(RelationsJson.Entry::relation)
                    .toList();
            return new Sieve("relations.json relations", faults)
                    .keep(relations, List.of(relation -> unknownIndicator(relation, catalogue)));
        } catch (DataException broken) {
            faults.add(broken.fault());
            return List.of();
        }
    }

    private static Optional<Sieve.Flaw> unknownIndicator(Relation relation, Catalogue catalogue) {
        return relation.indicators().stream()
                .filter(id -> catalogue.indicator(id).isEmpty())
                .findFirst()
                .map(id -> new Sieve.Flaw("indicators", Complaint.unknownIndicator(id)));
    }
}
