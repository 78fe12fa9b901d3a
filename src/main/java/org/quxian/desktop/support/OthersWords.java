package org.quxian.desktop.support;

import java.util.List;
import java.util.Optional;
import org.quxian.observation.LogEntry;
import org.quxian.observation.Text;
import org.quxian.review.ReviewState;
import org.quxian.review.Step;

/** Says in a sentence what others have just done. */
final class OthersWords {

    private OthersWords() {}

    /**
     * The sentence.
     *
     * @param now the review that they have done it in
     * @param entries what they have done, the last first
     * @return nothing where they have done nothing
     */
    static Optional<Text> of(ReviewState now, List<LogEntry> entries) {
        List<Long> steps = entries.stream().map(LogEntry::step).distinct().toList();
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        if (steps.size() == 1) {
            return now.step(steps.getFirst()).map(OthersWords::one);
        }
        String first = entries.getFirst().who();
        long people = entries.stream().map(LogEntry::who).distinct().count();
        return Optional.of(
                people == 1
                        ? new Text(
                                "%s 刚刚审核了 %d 步。".formatted(first, steps.size()),
                                "%s has just taken %d steps of the review.".formatted(first, steps.size()))
                        : new Text(
                                "%s 等 %d 人刚刚审核了 %d 步。".formatted(first, people, steps.size()),
                                "%s and %d more have just taken %d steps of the review."
                                        .formatted(first, people - 1, steps.size())));
    }

    /** One step: 王敏：接受“615户”。 */
    static Text one(Step step) {
        return new Text(
                "%s：%s。".formatted(step.who(), step.words().zh()),
                "%s: %s.".formatted(step.who(), step.words().en()));
    }
}
