package org.quxian.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.quxian.observation.Act;
import org.quxian.observation.Candidate;
import org.quxian.observation.Catalogue;
import org.quxian.observation.Dataset;
import org.quxian.observation.Decision;
import org.quxian.observation.Document;
import org.quxian.observation.Fault;
import org.quxian.observation.Indicator;
import org.quxian.observation.LogEntry;
import org.quxian.observation.Observation;
import org.quxian.store.Change;
import org.quxian.store.Commit;
import org.quxian.store.Retired;
import org.quxian.store.StoreContents;

/**
 * A store as it was at one moment, in memory. Immutable.
 *
 * @param catalogue the names
 * @param documents in the order in which they were read in
 * @param candidates of these documents, by id
 * @param retired those that are no longer read, by id
 * @param state the review, with the log
 * @param faults what could not be read
 */
record Snapshot(
        Catalogue catalogue,
        Map<String, Document> documents,
        Map<String, Candidate> candidates,
        Map<String, Retired> retired,
        ReviewState state,
        List<Fault> faults) {

    static Snapshot of(StoreContents contents) {
        Map<String, Document> documents = new LinkedHashMap<>();
        contents.dataset().documents().forEach(one -> documents.put(one.id(), one));
        Map<String, Candidate> candidates = new LinkedHashMap<>();
        contents.candidates().forEach(one -> candidates.put(one.id(), one));
        Map<String, Retired> retired = new LinkedHashMap<>();
        contents.retired().forEach(one -> retired.put(one.candidate().id(), one));
        return new Snapshot(
                contents.dataset().catalogue(),
                documents,
                candidates,
                retired,
                state(documents, candidates, contents.log()),
                contents.faults());
    }

    private static ReviewState state(
            Map<String, Document> documents, Map<String, Candidate> candidates, List<LogEntry> log) {
        return ReviewState.of(List.copyOf(documents.values()), List.copyOf(candidates.values()), log);
    }

    /** The number of the last entry of the log; 0 where there is none. */
    long last() {
        List<LogEntry> log = state.log();
        return log.isEmpty() ? 0 : log.getLast().number();
    }

    Dataset dataset() {
        return new Dataset(catalogue, List.copyOf(documents.values()), state.observations());
    }

    /** The candidates of one document, also those that were entered by hand and taken back. */
    List<ReviewedCandidate> candidatesOf(String document) {
        return candidates.values().stream()
                .filter(one -> one.source().document().equals(document))
                .map(one -> new ReviewedCandidate(one, state.decision(one.id())))
                .toList();
    }

    /** The retired candidates of one document. */
    List<Retired> retiredOf(String document) {
        return retired.values().stream()
                .filter(one -> one.candidate().source().document().equals(document))
                .toList();
    }

    /** This with more of the log, which changes nothing else. */
    Snapshot with(List<LogEntry> entries) {
        return state.and(entries)
                .map(longer -> new Snapshot(catalogue, documents, candidates, retired, longer, faults))
                .orElseGet(() -> anew(entries));
    }

    private Snapshot anew(List<LogEntry> entries) {
        List<LogEntry> log = new ArrayList<>(state.log());
        log.addAll(entries);
        return new Snapshot(catalogue, documents, candidates, retired, state(documents, candidates, log), faults);
    }

    /** This after {@code commit}. */
    Snapshot after(Commit commit) {
        if (commit.changes().isEmpty()) {
            return with(commit.entries());
        }
        Snapshot changed = new Snapshot(
                catalogue(commit),
                new LinkedHashMap<>(documents),
                new LinkedHashMap<>(candidates),
                new LinkedHashMap<>(retired),
                state,
                faults);
        commit.changes().forEach(changed::retire);
        commit.changes().forEach(changed::take);
        return changed.anew(commit.entries());
    }

    private Catalogue catalogue(Commit commit) {
        List<Indicator> indicators = new ArrayList<>(catalogue.indicators());
        commit.changes().forEach(change -> {
            if (change instanceof Change.AddIndicator added) {
                indicators.add(added.indicator());
            }
        });
        return new Catalogue(catalogue.areas(), catalogue.themes(), indicators, catalogue.units());
    }

    /** Retires first: the places of those that go are in the text that is still there. */
    private void retire(Change change) {
        if (change instanceof Change.RetireCandidate one) {
            Candidate candidate = Objects.requireNonNull(candidates.remove(one.candidate()));
            Document document =
                    Objects.requireNonNull(documents.get(candidate.source().document()));
            retired.put(candidate.id(), new Retired(candidate, document.text()));
        }
    }

    private void take(Change change) {
        switch (change) {
            case Change.AddDocument it -> documents.put(it.document().id(), it.document());
            case Change.ReplaceDocument it -> documents.put(it.document().id(), it.document());
            case Change.AddCandidate it -> candidates.put(it.candidate().id(), it.candidate());
            case Change.ReplaceCandidate it -> {
                retired.remove(it.candidate().id());
                candidates.put(it.candidate().id(), it.candidate());
            }
            case Change.RetireCandidate it -> {}
            case Change.AddIndicator it -> {}
            case Change.Stand it -> {}
            case Change.Fall it -> {}
        }
    }

    /** What has come to stand since {@code earlier}, and what has fallen, by a step of these acts. */
    List<Change> since(Snapshot earlier, List<Act> acts) {
        if (!acts.stream().allMatch(act -> act instanceof Act.Decided || act instanceof Act.Closed)) {
            return since(earlier);
        }
        List<Change> changes = new ArrayList<>();
        acts.stream()
                .flatMap(act -> act instanceof Act.Decided decided ? Stream.of(decided.candidate()) : Stream.empty())
                .distinct()
                .forEach(id -> change(id, earlier.standing(id)).ifPresent(changes::add));
        return changes;
    }

    private Optional<Change> change(String id, Optional<Observation> before) {
        Optional<Observation> now = standing(id);
        if (now.equals(before)) {
            return Optional.empty();
        }
        return Optional.of(now.<Change>map(Change.Stand::new).orElseGet(() -> new Change.Fall(id)));
    }

    private Optional<Observation> standing(String id) {
        return state.candidate(id)
                .flatMap(one -> one.decision()
                        .filter(Decision::stands)
                        .map(decision -> Observation.of(one.candidate(), decision)));
    }

    private List<Change> since(Snapshot earlier) {
        Map<String, Observation> before = new LinkedHashMap<>();
        earlier.state.observations().forEach(one -> before.put(one.id(), one));
        List<Change> changes = new ArrayList<>();
        for (Observation now : state.observations()) {
            Optional<Observation> then = Optional.ofNullable(before.remove(now.id()));
            if (!then.equals(Optional.of(now))) {
                changes.add(new Change.Stand(now));
            }
        }
        before.keySet().forEach(id -> changes.add(new Change.Fall(id)));
        return changes;
    }
}
