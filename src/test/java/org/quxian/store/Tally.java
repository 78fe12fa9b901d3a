package org.quxian.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.quxian.store.journal.Disk;

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

    /** Opens what is left of a subject, and counts; whatever it says but that it was mended counts as wrong. */
    void look(Subject left, Path place, long acknowledged) {
        try (Subject.Use use = left.open(place, Disk.ofThisMachine())) {
            ended(acknowledged - use.intact());
            for (String complaint : use.complaints()) {
                if (!complaint.contains("was damaged")) {
                    silent(complaint);
                }
            }
        } catch (Exception | Error failure) {
            unreadable(failure);
        }
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

    String subject() {
        return subject;
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
