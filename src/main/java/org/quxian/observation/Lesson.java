package org.quxian.observation;

/** What a person's correction teaches the reader of texts, for every text from then on. */
public sealed interface Lesson {

    /**
     * Texts call an indicator by another name, too.
     *
     * @param indicator the id of the indicator
     * @param name the other name, not blank
     */
    record Synonym(String indicator, String name) implements Lesson {}

    /**
     * A word that holds a number and is no figure.
     *
     * @param word the word, not blank
     */
    record Veto(String word) implements Lesson {}

    /**
     * A word that stands where a unit stands: 40.8万青年 counts 人.
     *
     * @param word the word as printed, not blank
     * @param unit the symbol of the unit that it means
     */
    record UnitWord(String word, String unit) implements Lesson {}

    /**
     * A word that qualifies numbers.
     *
     * @param word the word with its place and meaning
     */
    record Qualifying(QualifierWord word) implements Lesson {}
}
