package org.quxian.review;

import java.util.List;
import org.quxian.extract.Extractor;
import org.quxian.observation.Catalogue;
import org.quxian.observation.Lesson;
import org.quxian.observation.Rules;

/** Makes readers of texts, and keeps the last one, since its dictionaries take their time. */
final class Readers {

    private final Rules shipped;
    private Taught last;
    private Extractor reader;

    /** What a reader depends on. */
    private record Taught(Catalogue catalogue, List<Lesson> lessons) {}

    /**
     * @param shipped the rules without any lesson
     * @param catalogue the names that the first reader is for
     */
    Readers(Rules shipped, Catalogue catalogue) {
        this.shipped = shipped;
        this.last = new Taught(catalogue, List.of());
        this.reader = make(last);
    }

    /** The reader that knows these names and lessons. */
    Extractor reader(Catalogue catalogue, List<Lesson> lessons) {
        Taught taught = new Taught(catalogue, lessons);
        if (!taught.equals(last)) {
            reader = make(taught);
            last = taught;
        }
        return reader;
    }

    private Extractor make(Taught taught) {
        return new Extractor(
                Lessons.apply(taught.lessons(), taught.catalogue()), Lessons.apply(taught.lessons(), shipped));
    }
}
