package org.quxian.cli;

import java.util.List;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Text;

/** A table that cannot go in because of what stands in its cells. */
final class FaultyTableException extends ReportableException {
    private static final long serialVersionUID = 1L;

    private final transient List<Text> sentences;

    /**
     * @param sentences what is wrong, a sentence each, at least one
     */
    FaultyTableException(List<Text> sentences) {
        super(sentences.getFirst());
        this.sentences = List.copyOf(sentences);
    }

    List<Text> sentences() {
        return sentences;
    }
}
