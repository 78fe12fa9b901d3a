package org.quxian.desktop.review;

import java.util.List;
import java.util.Optional;
import org.quxian.desktop.support.ReviewHistory;
import org.quxian.desktop.support.Standing;
import org.quxian.desktop.support.StepWords;
import org.quxian.observation.Language;
import org.quxian.review.Step;

/** The log of a review in words of one language. */
final class LogWords {
    private static final int MOST = 500;

    private final ReviewHistory history;
    private final Language language;
    private final StepWords words;

    LogWords(Standing standing, Language language) {
        this.history = ReviewHistory.of(standing.review());
        this.language = language;
        this.words = new StepWords(standing, language);
    }

    /** The latest steps, the last one first. */
    List<LogLine> lines() {
        return history.entries().reversed().stream().limit(MOST).map(this::line).toList();
    }

    private LogLine line(ReviewHistory.Entry entry) {
        Step step = entry.step();
        Optional<ReviewHistory.Move> only =
                entry.moves().size() == 1 ? Optional.of(entry.moves().getFirst()) : Optional.empty();
        return new LogLine(
                step,
                step.words().in(language),
                step.who() + " · " + words.time(step.at()),
                only.map(words::lines).orElse(List.of()),
                step.isReversible() && step.counts());
    }
}
