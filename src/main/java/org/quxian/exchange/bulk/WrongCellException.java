package org.quxian.exchange.bulk;

import org.quxian.observation.Text;

/** A cell that does not say what it should. */
final class WrongCellException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Text sentence;

    WrongCellException(Text sentence) {
        super(sentence.en());
        this.sentence = sentence;
    }

    Text sentence() {
        return sentence;
    }
}
