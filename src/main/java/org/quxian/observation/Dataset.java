package org.quxian.observation;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All that a store holds, read at one moment: every observation's area, indicator, unit and document is in it.
 *
 * @param catalogue the names
 * @param documents the texts, in the order in which they were read in
 * @param observations the figures, in the order in which they stand in their documents
 */
public record Dataset(Catalogue catalogue, List<Document> documents, List<Observation> observations) {

    public Dataset {
        documents = List.copyOf(documents);
        observations = List.copyOf(observations);
    }

    /** The document with this id. */
    public Optional<Document> document(String id) {
        return documents.stream().filter(document -> document.id().equals(id)).findFirst();
    }

    /** The observation with this id. */
    public Optional<Observation> observation(String id) {
        return observations.stream()
                .filter(observation -> observation.id().equals(id))
                .findFirst();
    }

    /** The observations with these ids, in their order; those that are not here are left out. */
    public List<Observation> observations(Collection<String> ids) {
        Set<String> wanted = new HashSet<>(ids);
        Map<String, Observation> found = new HashMap<>();
        for (Observation observation : observations) {
            if (wanted.contains(observation.id())) {
                found.putIfAbsent(observation.id(), observation);
            }
        }
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(found.get(id)).stream())
                .toList();
    }

    /** The indicator that {@code observation} measures. */
    public Indicator indicatorOf(Observation observation) {
        return catalogue.indicator(observation.indicator()).orElseThrow();
    }

    /** What {@code observation} means. */
    public Claim claimOf(Observation observation) {
        Indicator indicator = indicatorOf(observation);
        return new Claim(
                Optional.of(observation.area()),
                Optional.of(indicator.id()),
                indicator.name().zh(),
                observation.period(),
                observation.quantity(),
                indicator.unit(),
                observation.change(),
                observation.nature(),
                observation.scope());
    }

    /** The document that {@code observation} stands in. */
    public Document documentOf(Observation observation) {
        return document(observation.source().document()).orElseThrow();
    }

    /** The area that {@code observation} is about, as it was called when its document was published. */
    public Area areaOf(Observation observation) {
        return catalogue
                .areas()
                .bearing(observation.area(), documentOf(observation).published())
                .orElseThrow();
    }

    /** The observations of {@code selection}, in order. */
    public List<Observation> select(Selection selection) {
        return observations.stream()
                .filter(observation -> selection.admits(observation, this))
                .toList();
    }

    /** How many of {@code observations} share each value of {@code key}. */
    public static <K> Map<K, Long> count(List<Observation> observations, Function<Observation, K> key) {
        return observations.stream().collect(Collectors.groupingBy(key, Collectors.counting()));
    }
}
