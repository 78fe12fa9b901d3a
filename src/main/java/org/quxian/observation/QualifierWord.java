package org.quxian.observation;

/**
 * A word that qualifies a number, and the interval it stands for.
 *
 * @param word as printed, 余
 * @param position where it stands: {@code before}, {@code after} or {@code inside} the number
 * @param qualifier what it does to the number
 * @param interval the interval it stands for, n being the number and s the place of its last non-zero digit
 * @param example a printed example and its interval
 */
public record QualifierWord(String word, String position, Qualifier qualifier, String interval, Text example) {}
