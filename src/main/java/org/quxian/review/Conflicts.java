package org.quxian.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quxian.observation.Change;
import org.quxian.observation.Claim;
import org.quxian.observation.Nature;
import org.quxian.observation.Review;
import org.quxian.observation.Scope;

/** Finds figures that contradict each other, between documents and inside one. */
public final class Conflicts {
    private static final Pattern ADDED_UP = Pattern.compile("^(?:已|共|累计|总共|合计|共计)+");

    private Conflicts() {}

    /**
     * What figures must have in common to be compared.
     *
     * @param indicator the id of the indicator, or the text's own words for one that is not known yet
     */
    private record Subject(
            String area, String indicator, String unit, Nature nature, Scope scope, Optional<Change> change) {

        static Optional<Subject> of(Claim claim) {
            return claim.area()
                    .map(area -> new Subject(
                            area,
                            claim.indicator().orElseGet(() -> measured(claim.phrase())),
                            claim.unit(),
                            claim.nature(),
                            claim.scope(),
                            claim.change()));
        }

        /** What is measured, without how it was added up. */
        private static String measured(String phrase) {
            String bare = ADDED_UP.matcher(phrase).replaceFirst("");
            return bare.isEmpty() ? phrase : bare;
        }
    }

    /**
     * The conflicts among the figures that stand or wait, in the order of documents and texts. Figures that nobody has
     * decided on in a closed document do neither.
     */
    public static List<Conflict> among(ReviewState state) {
        Map<Subject, List<Conflict.Side>> bySubject = new LinkedHashMap<>();
        for (DocumentReview review : state.documents()) {
            for (ReviewedCandidate figure : review.candidates()) {
                boolean idle =
                        figure.review() == Review.REJECTED || (review.closed() && figure.review() == Review.PENDING);
                if (!idle) {
                    Subject.of(figure.claim())
                            .ifPresent(subject -> bySubject
                                    .computeIfAbsent(subject, key -> new ArrayList<>())
                                    .add(new Conflict.Side(review.document(), figure, review.sentence(figure))));
                }
            }
        }
        List<Conflict> conflicts = new ArrayList<>();
        bySubject.values().forEach(sides -> conflicts.addAll(among(sides)));
        return List.copyOf(conflicts);
    }

    /** Sides that contradict each other, directly or through others, make one conflict. */
    private static List<Conflict> among(List<Conflict.Side> sides) {
        int[] leader = new int[sides.size()];
        boolean[] torn = new boolean[sides.size()];
        for (int i = 0; i < leader.length; i++) {
            leader[i] = i;
            for (int j = 0; j < i; j++) {
                if (sides.get(i).contradicts(sides.get(j))) {
                    torn[i] = true;
                    torn[j] = true;
                    leader[find(leader, i)] = find(leader, j);
                }
            }
        }
        Map<Integer, List<Conflict.Side>> groups = new LinkedHashMap<>();
        for (int i = 0; i < leader.length; i++) {
            if (torn[i]) {
                groups.computeIfAbsent(find(leader, i), key -> new ArrayList<>())
                        .add(sides.get(i));
            }
        }
        return groups.values().stream().map(Conflict::new).toList();
    }

    private static int find(int[] leader, int member) {
        int at = member;
        while (leader[at] != at) {
            leader[at] = leader[leader[at]];
            at = leader[at];
        }
        return at;
    }
}
