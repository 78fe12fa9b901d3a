package org.quxian.review;

import java.util.List;
import org.quxian.observation.Lesson;

/**
 * What a lesson would change in the documents of the store; nothing has been written.
 *
 * @param lesson the lesson
 * @param changes the candidates that would be read otherwise, in the order of documents and texts
 */
public record LessonPreview(Lesson lesson, List<ReadingChange> changes) {

    public LessonPreview {
        changes = List.copyOf(changes);
    }
}
