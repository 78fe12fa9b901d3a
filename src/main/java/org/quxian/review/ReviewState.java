package org.quxian.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.quxian.observation.Act;
import org.quxian.observation.Candidate;
import org.quxian.observation.Decision;
import org.quxian.observation.Document;
import org.quxian.observation.History;
import org.quxian.observation.Lesson;
import org.quxian.observation.LogEntry;
import org.quxian.observation.Observation;
import org.quxian.observation.Origin;
import org.quxian.observation.TextOrder;

/** The whole review at one moment: what follows from the candidates and the log. Immutable. */
public final class ReviewState {

    private final Map<String, DocumentReview> documents;
    private final Map<String, ReviewedCandidate> candidates;
    private final List<LogEntry> log;
    private final History history;

    private ReviewState(
            Map<String, DocumentReview> documents,
            Map<String, ReviewedCandidate> candidates,
            List<LogEntry> log,
            History history) {
        this.documents = documents;
        this.candidates = candidates;
        this.log = log;
        this.history = history;
    }

    /**
     * The state that a log leads to. The decision in force on a candidate is the latest that has not been taken back; a
     * figure that was entered by hand is there as long as it is decided on.
     *
     * @param documents in the order in which they were read in
     * @param candidates of these documents
     * @param log from its first entry
     */
    public static ReviewState of(List<Document> documents, List<Candidate> candidates, List<LogEntry> log) {
        History history = History.of(log);
        Map<String, ReviewedCandidate> reviewed = new LinkedHashMap<>();
        for (Candidate candidate : new TextOrder(documents).candidates(candidates)) {
            ReviewedCandidate one = new ReviewedCandidate(candidate, history.decision(candidate.id()));
            if (candidate.origin() == Origin.READER || one.decision().isPresent()) {
                reviewed.put(candidate.id(), one);
            }
        }
        Map<String, List<ReviewedCandidate>> byDocument = reviewed.values().stream()
                .collect(Collectors.groupingBy(one -> one.candidate().source().document()));
        Map<String, DocumentReview> all = new LinkedHashMap<>();
        for (Document document : documents) {
            String id = document.id();
            all.put(id, new DocumentReview(document, history.isClosed(id), byDocument.getOrDefault(id, List.of())));
        }
        return new ReviewState(all, reviewed, List.copyOf(log), history);
    }

    /**
     * This and what was decided after it, which takes the time of a copy.
     *
     * @param entries what was done after it, in order
     * @return nothing where more was done than to decide on candidates of this and to close documents
     */
    Optional<ReviewState> and(List<LogEntry> entries) {
        Set<String> touched = new HashSet<>();
        for (LogEntry entry : entries) {
            Optional<String> document = switch (entry.act()) {
                case Act.Decided act ->
                    candidate(act.candidate())
                            .map(one -> one.candidate().source().document());
                case Act.Closed act -> Optional.of(act.document());
                case Act act -> Optional.empty();
            };
            if (document.isEmpty() || !documents.containsKey(document.get())) {
                return Optional.empty();
            }
            touched.add(document.get());
        }
        History longer = history.and(entries);
        Map<String, ReviewedCandidate> reviewed = new LinkedHashMap<>(candidates);
        Map<String, DocumentReview> all = new LinkedHashMap<>(documents);
        for (String id : touched) {
            document(id).ifPresent(review -> {
                List<ReviewedCandidate> now = review.candidates().stream()
                        .map(one -> new ReviewedCandidate(
                                one.candidate(), longer.decision(one.candidate().id())))
                        .toList();
                all.put(id, new DocumentReview(review.document(), longer.isClosed(id), now));
                now.forEach(one -> reviewed.put(one.candidate().id(), one));
            });
        }
        List<LogEntry> whole = new ArrayList<>(log);
        whole.addAll(entries);
        return Optional.of(new ReviewState(all, reviewed, List.copyOf(whole), longer));
    }

    /** The documents, in the order in which they were read in. */
    public List<DocumentReview> documents() {
        return List.copyOf(documents.values());
    }

    /** The document with this id. */
    public Optional<DocumentReview> document(String id) {
        return Optional.ofNullable(documents.get(id));
    }

    /** Every candidate, in the order of documents and texts. */
    public Collection<ReviewedCandidate> candidates() {
        return List.copyOf(candidates.values());
    }

    /** The candidate with this id. */
    public Optional<ReviewedCandidate> candidate(String id) {
        return Optional.ofNullable(candidates.get(id));
    }

    /** The decision in force on a candidate, be it shown or not. */
    Optional<Decision> decision(String candidate) {
        return history.decision(candidate);
    }

    /** The candidates that nobody has decided on, of documents that are not closed. */
    public List<ReviewedCandidate> waiting() {
        return documents.values().stream()
                .flatMap(document -> document.waiting().stream())
                .toList();
    }

    /** What stands, in the order of documents and texts. */
    public List<Observation> observations() {
        return candidates.values().stream()
                .flatMap(one -> one
                        .decision()
                        .filter(Decision::stands)
                        .map(decision -> Observation.of(one.candidate(), decision))
                        .stream())
                .toList();
    }

    /** The log that led here. */
    public List<LogEntry> log() {
        return log;
    }

    /** All that was done, oldest first. */
    public List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (int from = 0; from < log.size(); ) {
            int to = from + 1;
            while (to < log.size() && log.get(to).step() == log.get(from).step()) {
                to++;
            }
            steps.add(step(log.subList(from, to)));
            from = to;
        }
        return List.copyOf(steps);
    }

    /** The step with this number. */
    public Optional<Step> step(long number) {
        List<LogEntry> entries = entries(number);
        return entries.isEmpty() ? Optional.empty() : Optional.of(step(entries));
    }

    List<LogEntry> entries(long step) {
        // Entries are numbered from 1 without a gap, unless a row of the log could not be read.
        int from = (int) Math.min(Math.max(step - 1, 0), log.size());
        while (from > 0 && (from == log.size() || log.get(from).step() > step)) {
            from--;
        }
        while (from > 0 && log.get(from - 1).step() == step) {
            from--;
        }
        int to = from;
        while (to < log.size() && log.get(to).step() == step) {
            to++;
        }
        return log.subList(from, to);
    }

    private Step step(List<LogEntry> entries) {
        LogEntry first = entries.getFirst();
        return new Step(
                first.step(),
                first.at(),
                first.who(),
                entries.stream().map(LogEntry::act).toList(),
                new StepWords(this).of(entries),
                history.counts(first.step()));
    }

    /** The step that {@code who} would take back next: of those that person did or did again, the last that counts. */
    public Optional<Step> undoable(String who) {
        return history.undoable(who).stream().boxed().findFirst().flatMap(this::step);
    }

    /** The step that {@code who} would do again next; none once that person has decided anew. */
    public Optional<Step> redoable(String who) {
        return history.redoable(who).stream().boxed().findFirst().flatMap(this::step);
    }

    /** The lessons in force, oldest first. */
    public List<Lesson> lessons() {
        return history.lessons();
    }
}
