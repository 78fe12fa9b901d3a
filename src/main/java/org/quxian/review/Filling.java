package org.quxian.review;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.quxian.exchange.ShippedData;
import org.quxian.extract.Extractor;
import org.quxian.observation.Act;
import org.quxian.observation.Candidate;
import org.quxian.observation.Dataset;
import org.quxian.observation.Document;
import org.quxian.observation.LogEntry;
import org.quxian.observation.Observation;

/**
 * What a new store is filled with: the shipped bulletins as the reader of texts reads them now, and the recorded
 * decisions on what it finds. The same data and the same reader always give the same filling.
 *
 * @param dataset the names, the bulletins, and the figures that stand
 * @param candidates what the bulletins hold
 * @param log the decisions
 */
public record Filling(Dataset dataset, List<Candidate> candidates, List<LogEntry> log) {

    /** Who decides: the program, by what was recorded. */
    public static final String WHO = "Quxian";

    public Filling {
        candidates = List.copyOf(candidates);
        log = List.copyOf(log);
    }

    /** Reads the bulletins of {@code shipped} and holds its figures against what was found. */
    public static Filling of(ShippedData shipped) {
        Dataset recorded = shipped.dataset();
        Extractor reader = new Extractor(recorded.catalogue(), shipped.rules());
        Instant at = shipped.reviewed().atStartOfDay(ZoneOffset.UTC).toInstant();
        List<Candidate> candidates = new ArrayList<>();
        List<LogEntry> log = new ArrayList<>();
        List<Observation> standing = new ArrayList<>();
        for (Document document : recorded.documents()) {
            RecordedReview review = RecordedReview.of(document, reader.extract(document), recorded);
            candidates.addAll(review.candidates());
            append(List.of(new Act.Read(document.id())), at, log);
            append(review.decisions(), at, log);
            standing.addAll(review.observations());
        }
        return new Filling(new Dataset(recorded.catalogue(), recorded.documents(), standing), candidates, log);
    }

    /** One step. */
    private static void append(List<? extends Act> acts, Instant at, List<LogEntry> log) {
        long step = log.size() + 1L;
        for (Act act : acts) {
            log.add(new LogEntry(log.size() + 1L, step, at, WHO, act));
        }
    }
}
