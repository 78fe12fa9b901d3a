package org.quxian.observation;

import java.util.List;

/**
 * What the program knows about figures beyond their names; it ships with the program and is the same for every store.
 *
 * @param qualifiers the words that qualify numbers, and the interval each stands for
 * @param relations what indicators have to do with each other, in the order in which they are drawn
 * @param lexicon the words by which a reader of texts tells what a number is
 * @param outlines the shapes of areas
 */
public record Rules(List<QualifierWord> qualifiers, List<Relation> relations, Lexicon lexicon, Outlines outlines) {

    public Rules {
        qualifiers = List.copyOf(qualifiers);
        relations = List.copyOf(relations);
    }

    /** These rules with other outlines. */
    public Rules withOutlines(Outlines others) {
        return new Rules(qualifiers, relations, lexicon, others);
    }
}
