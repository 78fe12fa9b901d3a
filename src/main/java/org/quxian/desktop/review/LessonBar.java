package org.quxian.desktop.review;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.quxian.desktop.support.Look;
import org.quxian.observation.Lesson;

/** What the last correction can teach, at the foot of the figures; it takes no room where it teaches nothing. */
final class LessonBar extends VBox {
    private final Decisions decisions;
    private final Teaching teaching;
    private final Look look;

    LessonBar(Decisions decisions, Teaching teaching, Look look) {
        this.decisions = decisions;
        this.teaching = teaching;
        this.look = look;
        getStyleClass().add("lesson-bar");
        managedProperty().bind(visibleProperty());
        decisions.lessonsProperty().subscribe(this::show);
    }

    private void show(List<Lesson> lessons) {
        setVisible(!lessons.isEmpty());
        getChildren().setAll(lessons.stream().map(this::row).toList());
    }

    private Node row(Lesson lesson) {
        var learn = ReviewNodes.button(
                look,
                ReviewTexts.LESSON,
                "accent-outline",
                () -> teaching.preview(lesson, preview -> {
                    if (new LessonDialog(
                                    preview,
                                    teaching.words(look.language()),
                                    look,
                                    getScene().getWindow())
                            .ask()) {
                        teaching.adopt(lesson);
                    }
                    decisions.dropLessons();
                }));
        learn.getStyleClass().add("lesson-learn");
        VBox words = new VBox(
                ReviewNodes.label(teaching.words(look.language()).sentence(lesson), "lesson-words"),
                ReviewNodes.row(
                        "head-row",
                        learn,
                        ReviewNodes.button(look, ReviewTexts.NOT_NOW, "flat", decisions::dropLessons)));
        words.getStyleClass().add("lesson");
        return words;
    }
}
