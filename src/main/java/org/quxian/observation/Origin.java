package org.quxian.observation;

/** Who found a figure in its text. */
public enum Origin {
    /** The reader of texts. */
    READER,
    /** A person, who entered by hand what the reader had passed over. */
    PERSON
}
