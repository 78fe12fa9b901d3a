package org.quxian.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.quxian.observation.Candidate;
import org.quxian.observation.Catalogue;
import org.quxian.observation.Dataset;
import org.quxian.observation.Decision;
import org.quxian.observation.Fault;
import org.quxian.observation.History;
import org.quxian.observation.Indicator;
import org.quxian.observation.LogEntry;
import org.quxian.observation.Observation;
import org.quxian.observation.Text;
import org.quxian.observation.Unit;

/** Everything that reading a store does not stumble over and that is wrong all the same. */
final class Check {

    private Check() {}

    /** One fault for each thing that is wrong with the store. */
    static List<Fault> run(Connection connection) throws SQLException {
        StoreContents contents = Contents.read(connection);
        List<Fault> faults = new ArrayList<>(contents.faults());
        DocumentTable.checkTexts(new Rows(connection, faults));
        for (Reference reference : Reference.ALL) {
            reference.check(connection, faults);
        }
        checkLog(contents, faults);
        checkMeaning(contents.dataset(), faults);
        checkDecisions(contents, faults);
        SeriesCheck.run(connection, faults);
        return List.copyOf(faults);
    }

    /** Entries are numbered from 1 without a gap, so that one that was taken out is missed. */
    private static void checkLog(StoreContents contents, List<Fault> faults) {
        long expected = 1;
        for (LogEntry entry : contents.log()) {
            if (entry.number() > expected && !isUnread(expected, contents.faults())) {
                faults.add(new Fault(
                        "review_log " + expected, new Text("审核记录缺少这一行。", "This line of the review log is missing.")));
            }
            expected = entry.number() + 1;
        }
    }

    private static boolean isUnread(long entry, List<Fault> faults) {
        return faults.stream()
                .map(Fault::place)
                .anyMatch(
                        place -> place.equals("review_log " + entry) || place.startsWith("review_log " + entry + " "));
    }

    private static void checkMeaning(Dataset dataset, List<Fault> faults) {
        Catalogue catalogue = dataset.catalogue();
        for (Indicator indicator : catalogue.indicators()) {
            if (!catalogue.unit(indicator.unit()).map(Unit::isBase).orElse(false)) {
                faults.add(new Fault(
                        "indicator " + indicator.id() + " (unit)",
                        new Text(
                                "%s 不是基本单位，不能用来记数。".formatted(indicator.unit()),
                                "%s is not a base unit, so no values can be kept in it.".formatted(indicator.unit()))));
            }
        }
        for (Observation observation : dataset.observations()) {
            date(observation, dataset)
                    .filter(day ->
                            catalogue.areas().coded(observation.area(), day).isEmpty())
                    .ifPresent(day -> faults.add(new Fault(
                            "observation " + observation.id() + " (area)",
                            new Text(
                                    "%s 这天没有区县 %s。".formatted(day, observation.area()),
                                    "There was no area %s on %s.".formatted(observation.area(), day)))));
        }
    }

    /** The day on which the area must have existed: when the figure was published, or the end of its period. */
    private static Optional<LocalDate> date(Observation observation, Dataset dataset) {
        return dataset.documentOf(observation)
                .published()
                .or(observation.period()::to)
                .or(observation.period()::from);
    }

    /** Whether what stands is what the log says was decided, figure by figure. */
    private static void checkDecisions(StoreContents contents, List<Fault> faults) {
        History history = History.of(contents.log());
        Map<String, Observation> decided = new LinkedHashMap<>();
        for (Candidate candidate : contents.candidates()) {
            history.decision(candidate.id())
                    .filter(Decision::stands)
                    .ifPresent(decision -> decided.put(candidate.id(), Observation.of(candidate, decision)));
        }
        Set<String> unread = contents.faults().stream().map(Fault::place).collect(Collectors.toSet());
        for (Observation observation : contents.dataset().observations()) {
            Optional<Observation> expected = Optional.ofNullable(decided.remove(observation.id()));
            if (!expected.equals(Optional.of(observation)) && !isUnread(observation.id(), unread)) {
                faults.add(new Fault(
                        "observation " + observation.id(),
                        new Text("它与审核记录中的决定不符。", "It is not what the review log says was decided.")));
            }
        }
        for (String id : decided.keySet()) {
            if (!isUnread(id, unread)) {
                faults.add(new Fault(
                        "candidate " + id,
                        new Text(
                                "审核记录说它成立，但数据中没有它。",
                                "The review log lets it stand, but it is not among the figures.")));
            }
        }
    }

    /** Whether a row of that figure has been found wrong already. */
    private static boolean isUnread(String id, Set<String> places) {
        return places.stream()
                .anyMatch(place -> place.startsWith("observation " + id + " ")
                        || place.equals("observation " + id)
                        || place.startsWith("candidate " + id + " ")
                        || place.equals("candidate " + id));
    }
}
