package org.quxian.observation;

/** How a figure stands in its sentence. */
public enum Reading {
    /** As a number: 615户. */
    NUMBER,
    /** In words: 全覆盖, 跑一次. */
    WORDS,
    /** Not at all: a reader counted what the sentence names. */
    COUNTED,
    /** In no sentence: it is a point of a statistical series that a file has brought. */
    SERIES
}
