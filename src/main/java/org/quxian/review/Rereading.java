package org.quxian.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quxian.observation.Candidate;
import org.quxian.observation.Claim;
import org.quxian.observation.Document;
import org.quxian.observation.Origin;
import org.quxian.observation.Source;
import org.quxian.observation.Span;
import org.quxian.store.Retired;

/**
 * What becomes of the candidates of a document when it is read anew, be its text the same or another. A candidate whose
 * sentence still stands goes on under its id, and with it what was decided, wherever the sentence has moved. So does one
 * whose sentence was mended elsewhere, as long as it alone says the same in the same words.
 *
 * @param document the document as it is now
 * @param kept candidates that go on, at their places in the new text; those that nobody has decided on as they are read now
 * @param found candidates that are new
 * @param revived candidates that had been retired and are read again
 * @param lost candidates that are no longer read and that nobody needs, or whose sentence is gone
 * @param changes the old text and the new one
 */
record Rereading(
        Document document,
        List<Candidate> kept,
        List<Candidate> found,
        List<Candidate> revived,
        List<Candidate> lost,
        List<TextChange> changes) {

    /**
     * @param old the document as it was
     * @param store the store as it is, with the candidates of that document
     * @param now the document as it is, under the same id
     * @param fresh what the reader finds in it now
     */
    static Rereading of(Document old, Snapshot store, Document now, List<Candidate> fresh) {
        return of(old, store.candidatesOf(old.id()), store.retiredOf(old.id()), now, fresh);
    }

    private static Rereading of(
            Document old, List<ReviewedCandidate> known, List<Retired> retired, Document now, List<Candidate> fresh) {
        TextMap map = new TextMap(old.text(), now.text());
        Work work = new Work(map, fresh);
        known.forEach(work::carry);
        work.adopt(old, now);
        List<Candidate> revived = work.revive(retired);
        List<Candidate> found = work.rest(now.id(), lastNumber(known, retired));
        return new Rereading(now, work.kept, found, revived, work.lost, map.changes());
    }

    private static int lastNumber(List<ReviewedCandidate> known, List<Retired> retired) {
        return Stream.concat(
                        known.stream().map(ReviewedCandidate::candidate),
                        retired.stream().map(Retired::candidate))
                .mapToInt(candidate -> number(candidate.id()))
                .max()
                .orElse(0);
    }

    /** The number at the end of a candidate's id; 0 where there is none. */
    static int number(String id) {
        String digits = id.substring(id.lastIndexOf('#') + 1);
        return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : 0;
    }

    /** The matching of old candidates with what is found now. */
    private static final class Work {

        private final TextMap map;
        private final TreeMap<Integer, Candidate> fresh = new TreeMap<>();
        private final Set<List<Span>> taken = new HashSet<>();
        private final List<Candidate> kept = new ArrayList<>();
        private final List<Candidate> lost = new ArrayList<>();

        Work(TextMap map, List<Candidate> found) {
            this.map = map;
            found.forEach(one -> fresh.put(start(one.source().spans()), one));
        }

        private static int start(List<Span> spans) {
            return spans.getFirst().start();
        }

        private static int end(List<Span> spans) {
            return spans.getLast().end();
        }

        void carry(ReviewedCandidate one) {
            Candidate candidate = one.candidate();
            Optional<Candidate> carried = map.find(
                            candidate.sentence(), candidate.source().spans())
                    .map(place -> candidate.at(moved(candidate.source(), place), place.sentence()))
                    .filter(moved -> !taken.contains(moved.source().spans()))
                    .flatMap(moved -> reread(moved, one.decision().isPresent()));
            carried.ifPresentOrElse(
                    moved -> {
                        kept.add(moved);
                        taken.add(moved.source().spans());
                    },
                    () -> lost.add(candidate));
        }

        private static Source moved(Source source, TextMap.Place place) {
            return new Source(
                    source.document(), source.spans().stream().map(place::moved).toList(), source.reading());
        }

        /** What was decided on stays as it was then; what was not is as the reader finds it now. */
        private Optional<Candidate> reread(Candidate moved, boolean decided) {
            Optional<Candidate> now = take(moved);
            return decided || moved.origin() == Origin.PERSON
                    ? Optional.of(moved)
                    : now.map(read -> read.withId(moved.id()));
        }

        /** Takes the fresh candidate at the place of {@code moved}. */
        private Optional<Candidate> take(Candidate moved) {
            int from = start(moved.source().spans());
            int to = end(moved.source().spans());
            Integer at = fresh.floorKey(from);
            if (at == null || end(at) <= from) {
                at = fresh.ceilingKey(from);
            }
            return at == null || at >= to ? Optional.empty() : Optional.ofNullable(fresh.remove(at));
        }

        private int end(Integer at) {
            return Optional.ofNullable(fresh.get(at))
                    .map(one -> end(one.source().spans()))
                    .orElse(at);
        }

        /** What a figure means, and the words of it. */
        private record Saying(Claim claim, String quote) {
            static Saying of(Candidate candidate, Document document) {
                return new Saying(
                        candidate.claim(), document.quote(candidate.source().spans()));
            }
        }

        /** Lets candidates go on whose sentence is another now, where one figure in it still says just the same. */
        void adopt(Document old, Document now) {
            Map<Saying, List<Candidate>> found =
                    fresh.values().stream().collect(Collectors.groupingBy(one -> Saying.of(one, now)));
            lost.stream()
                    .filter(one -> one.origin() == Origin.READER)
                    .collect(Collectors.groupingBy(one -> Saying.of(one, old), LinkedHashMap::new, Collectors.toList()))
                    .forEach((saying, before) -> {
                        List<Candidate> after = found.getOrDefault(saying, List.of());
                        if (before.size() == 1 && after.size() == 1) {
                            adopt(before.getFirst(), after.getFirst());
                        }
                    });
        }

        private void adopt(Candidate before, Candidate after) {
            lost.remove(before);
            fresh.remove(start(after.source().spans()));
            kept.add(before.at(after.source(), after.sentence()));
        }

        /** Retired candidates whose sentence and marks are found now, as they are read now. */
        List<Candidate> revive(List<Retired> retired) {
            Map<String, Folded> texts = new HashMap<>();
            Map<String, String> ids = new HashMap<>();
            for (Retired one : retired) {
                Folded text = texts.computeIfAbsent(one.text(), Folded::new);
                ids.put(
                        text.words(one.candidate().sentence(), one.candidate().source()),
                        one.candidate().id());
            }
            List<Candidate> revived = new ArrayList<>();
            for (Candidate one : List.copyOf(fresh.values())) {
                Optional.ofNullable(ids.remove(map.after().words(one.sentence(), one.source())))
                        .ifPresent(id -> {
                            fresh.remove(start(one.source().spans()));
                            revived.add(one.withId(id));
                        });
            }
            return revived;
        }

        /** The candidates that are left, under ids that none has had. */
        List<Candidate> rest(String document, int last) {
            List<Candidate> rest = new ArrayList<>();
            for (Candidate one : fresh.values()) {
                rest.add(one.withId(document + "#" + (last + rest.size() + 1)));
            }
            return rest;
        }
    }
}
