package org.quxian.desktop.review;

import java.util.List;

/**
 * A document in the list, in words of one language.
 *
 * @param id its id
 * @param title its title
 * @param imprint its day, or that none is known
 * @param counts how many of its figures wait, stand and fell, a word or two each: 3 待审, 5 成立
 * @param waiting how many wait
 * @param closed whether somebody has closed it
 * @param conflicts how many contradictions it is part of
 */
public record DocumentLine(
        String id, String title, String imprint, List<String> counts, int waiting, boolean closed, int conflicts) {

    public DocumentLine {
        counts = List.copyOf(counts);
    }
}
