package org.quxian.store;

import java.util.ArrayList;
import java.util.List;

/** What came of many rounds of one kind of loss. */
final class Tally {
    private final String what;
    private final String subject;
    private int rounds;
    private int harmed;
    private long lost;
    private int unreadable;
    private int silent;
    private int noticed;
    private final List<String> examples = new ArrayList<>();

    Tally(String what, String subject) {
        this.what = what;
        this.subject = subject;
    }

    /** A round ended with this many of the acknowledged steps gone. */
    void ended(long gone) {
        rounds++;
        lost += Math.max(0, gone);
        harmed += gone > 0 ? 1 : 0;
    }

    /** What was there did not open. */
    void unreadable(Throwable failure) {
        rounds++;
        harmed++;
        unreadable++;
        if (examples.size() < 5) {
            examples.add(String.valueOf(failure));
        }
    }

    /** Something was wrong and nothing said so. */
    void silent(String example) {
        silent++;
        if (examples.size() < 5) {
            examples.add(example);
        }
    }

    /** Something was wrong, and the subject said so. */
    void noticed() {
        noticed++;
    }

    int rounds() {
        return rounds;
    }

    long lost() {
        return lost;
    }

    int failures() {
        return unreadable + silent;
    }

    List<String> examples() {
        return examples;
    }

    static String head() {
        return "| what | of | rounds | rounds with a loss | acknowledged steps lost | did not open | noticed | not noticed |%n|---|---|---:|---:|---:|---:|---:|---:|"
                .formatted();
    }

    String row() {
        return "| %s | %s | %d | %d | %d | %d | %d | %d |"
                .formatted(what, subject, rounds, harmed, lost, unreadable, noticed, silent);
    }
}
