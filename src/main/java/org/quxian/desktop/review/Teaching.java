package org.quxian.desktop.review;

import java.util.function.Consumer;
import org.quxian.desktop.support.Reviews;
import org.quxian.observation.Lesson;
import org.quxian.observation.Text;
import org.quxian.review.LessonPreview;

/** What corrections teach the reader of texts: first what it would change, then the lesson. */
public final class Teaching {
    private static final Text PREVIEWING = new Text("查看规则的影响", "Looking at what a rule would change");
    private static final Text LEARNING = new Text("采用规则", "Adopting a rule");

    private final Reviews reviews;

    /**
     * @param reviews the review
     */
    public Teaching(Reviews reviews) {
        this.reviews = reviews;
    }

    /** Looks at what {@code lesson} would change; nothing is changed. */
    void preview(Lesson lesson, Consumer<LessonPreview> show) {
        reviews.run(PREVIEWING, desk -> desk.preview(lesson, () -> false), preview -> preview.ifPresent(show));
    }

    /** Teaches it, which can be undone. */
    void adopt(Lesson lesson) {
        reviews.run(LEARNING, desk -> desk.adopt(lesson, reviews.who()), state -> {});
    }

    /** The words for what a preview shows. */
    LessonWords words(org.quxian.observation.Language language) {
        return new LessonWords(reviews.standingProperty().get().data().catalogue(), language);
    }
}
