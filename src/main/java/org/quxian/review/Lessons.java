package org.quxian.review;

import java.util.List;
import org.quxian.observation.Candidate;
import org.quxian.observation.Catalogue;
import org.quxian.observation.Decision;
import org.quxian.observation.Document;
import org.quxian.observation.Lesson;
import org.quxian.observation.Rules;

/** What corrections teach the reader of texts. */
public final class Lessons {

    private Lessons() {}

    /**
     * The lessons that a decision suggests, for a person to choose from.
     *
     * @param document where the candidate stands
     * @param candidate as it was found
     * @param decision what was decided on it
     * @param catalogue the names as they are without the lesson
     * @return none where there is nothing to learn
     */
    public static List<Lesson> suggest(Document document, Candidate candidate, Decision decision, Catalogue catalogue) {
        return Later.later();
    }

    /** {@code catalogue} as the reader of texts takes it after {@code lessons}. */
    public static Catalogue apply(List<Lesson> lessons, Catalogue catalogue) {
        return Later.later();
    }

    /** {@code rules} as the reader of texts takes them after {@code lessons}. */
    public static Rules apply(List<Lesson> lessons, Rules rules) {
        return Later.later();
    }
}
