package org.quxian.observation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The order in which figures stand: by document, then by their place in its text, then by id. */
public final class TextOrder {

    private final Map<String, Integer> ranks = new HashMap<>();

    /**
     * @param documents in order
     */
    public TextOrder(List<Document> documents) {
        documents.forEach(document -> ranks.putIfAbsent(document.id(), ranks.size()));
    }

    /** {@code candidates} in order. */
    public List<Candidate> candidates(List<Candidate> candidates) {
        return candidates.stream().sorted(by(Candidate::source, Candidate::id)).toList();
    }

    /** {@code observations} in order. */
    public List<Observation> observations(List<Observation> observations) {
        return observations.stream()
                .sorted(by(Observation::source, Observation::id))
                .toList();
    }

    private <T> Comparator<T> by(Function<T, Source> source, Function<T, String> id) {
        return Comparator.<T>comparingInt(
                        item -> ranks.getOrDefault(source.apply(item).document(), Integer.MAX_VALUE))
                .thenComparingInt(item -> source.apply(item).spans().getFirst().start())
                .thenComparingInt(item -> source.apply(item).spans().getLast().end())
                // Of numbers at the end of an id, the shorter is the smaller.
                .thenComparingInt(item -> id.apply(item).length())
                .thenComparing(id);
    }
}
