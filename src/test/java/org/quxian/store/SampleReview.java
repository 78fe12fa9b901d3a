package org.quxian.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quxian.observation.Act;
import org.quxian.observation.Candidate;
import org.quxian.observation.Change;
import org.quxian.observation.Claim;
import org.quxian.observation.Dataset;
import org.quxian.observation.Decision;
import org.quxian.observation.Lesson;
import org.quxian.observation.LogEntry;
import org.quxian.observation.Nature;
import org.quxian.observation.Observation;
import org.quxian.observation.Origin;
import org.quxian.observation.Period;
import org.quxian.observation.Qualifier;
import org.quxian.observation.QualifierWord;
import org.quxian.observation.Quantity;
import org.quxian.observation.Reading;
import org.quxian.observation.Review;
import org.quxian.observation.Scope;
import org.quxian.observation.Source;
import org.quxian.observation.Span;
import org.quxian.observation.Text;
import org.quxian.observation.TextOrder;

/** How the figures of {@link SampleData} came to stand: a log in which every kind of everything occurs. */
final class SampleReview {

    static final Instant AT = Instant.parse("2021-08-13T01:02:03.456789Z");
    static final Text WHY = new Text("核对过", "checked");

    private SampleReview() {}

    static void fill(Store store, Dataset dataset) throws StoreException {
        store.fill(dataset, candidates(dataset), log(dataset));
    }

    /** A candidate for each observation, and three that do not stand. */
    static List<Candidate> candidates(Dataset dataset) {
        List<Candidate> candidates = new ArrayList<>();
        for (Observation observation : dataset.observations()) {
            candidates.add(new Candidate(
                    observation.id(),
                    claim(observation),
                    new Text("写明的日期", "a date that is stated"),
                    observation.source(),
                    new Span(0, observation.source().document().equals("later") ? SampleData.BULLETIN.length() : 1),
                    observation.id().equals("village") ? Origin.PERSON : Origin.READER));
        }
        candidates.add(waiting("later#1"));
        candidates.add(waiting("later#2"));
        candidates.add(waiting("later#3"));
        return new TextOrder(dataset.documents()).candidates(candidates);
    }

    /** What the reader knows little of. */
    static Claim unknown() {
        return new Claim(
                Optional.empty(),
                Optional.empty(),
                "待查户",
                new Period.AsOf(LocalDate.of(2021, 7, 31)),
                new Quantity.Over(new BigDecimal("20")),
                "户",
                Optional.of(Change.DOWN),
                Nature.FORECAST,
                new Scope(Scope.Kind.PERSON, Optional.of(new Text("一户", "one household"))));
    }

    static Candidate waiting(String id) {
        return new Candidate(
                id,
                unknown(),
                new Text("不明", "unknown"),
                new Source("later", List.of(new Span(30, 33)), Reading.NUMBER),
                new Span(26, 40));
    }

    static Claim claim(Observation observation) {
        return new Claim(
                Optional.of(observation.area()),
                Optional.of(observation.indicator()),
                "整改",
                observation.period(),
                observation.quantity(),
                observation.indicator().equals("loans") ? "元" : "户",
                observation.change(),
                observation.nature(),
                observation.scope());
    }

    /** The decisions by which the observations stand, and one of every other act. */
    static List<LogEntry> log(Dataset dataset) {
        List<LogEntry> log = new ArrayList<>();
        step(log, List.of(new Act.Read("later"), new Act.Read("earlier")));
        List<Act> decisions = new ArrayList<>();
        for (Observation one : dataset.observations()) {
            decisions.add(
                    new Act.Decided(one.id(), new Decision(one.review(), claim(one), Optional.of(WHY), one.note())));
        }
        if (!decisions.isEmpty()) {
            step(log, decisions);
        }
        step(log, List.of(decision("later#1", Review.REJECTED)));
        step(log, List.of(decision("later#2", Review.IN_DOUBT)));
        long undone = step(log, List.of(new Act.Closed("earlier")));
        step(log, List.of(new Act.Undone(undone)));
        step(log, List.of(new Act.Redone(undone)));
        step(log, List.of(new Act.Named("done")));
        step(log, List.of(new Act.Learned(new Lesson.Synonym("done", "办结户数"))));
        step(log, List.of(new Act.Learned(new Lesson.Veto("第95站"))));
        step(log, List.of(new Act.Learned(new Lesson.UnitWord("青年", "户"))));
        Text example = new Text("5上下：[4.5, 5.5]", "about 5");
        step(
                log,
                List.of(new Act.Learned(new Lesson.Qualifying(
                        new QualifierWord("上下", "after", Qualifier.ABOUT, "[n - s/2, n + s/2]", example)))));
        return log;
    }

    static Act.Decided decision(String candidate, Review verdict) {
        return new Act.Decided(candidate, new Decision(verdict, unknown(), Optional.empty()));
    }

    private static long step(List<LogEntry> log, List<? extends Act> acts) {
        long step = log.size() + 1L;
        for (Act act : acts) {
            log.add(new LogEntry(log.size() + 1L, step, AT, "张三", act));
        }
        return step;
    }
}
