package org.quxian.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.quxian.observation.Change;
import org.quxian.observation.Nature;
import org.quxian.observation.Period;
import org.quxian.observation.Quantity;

/**
 * The figures of one indicator and one subject along time. Of several figures of one period the one that holds is on a
 * run: an actual one before a forecast, else the one published last.
 *
 * @param runs the figures that hold, in pieces within which nothing is missing and nothing changed, the earliest first
 * @param earlier what was published before on a period and has been revised since
 * @param targets the targets with a day, the newest for each day
 * @param undated figures that have no place in time
 */
public record Track(List<List<Step>> runs, List<Step> earlier, List<Step> targets, List<Figure> undated) {

    /** Three months are up to this many days longer than three others. */
    private static final long ABOUT_AS_LONG = 3;

    private static final Comparator<Step> IN_TIME = Comparator.comparing(Step::moment, Moment.ORDER);

    public Track {
        runs = runs.stream().map(List::copyOf).toList();
        earlier = List.copyOf(earlier);
        targets = List.copyOf(targets);
        undated = List.copyOf(undated);
    }

    /**
     * A figure at its place.
     *
     * @param figure the figure
     * @param moment its place
     */
    public record Step(Figure figure, Moment moment) {

        private boolean isTarget() {
            return figure.observation().nature() == Nature.TARGET;
        }

        private Rhythm rhythm() {
            return Rhythm.of(figure.observation().period());
        }

        /** Whether its time is of the kind of {@code other}'s; spans are as long, or begin on the same day. */
        private boolean isLike(Step other) {
            return rhythm() == other.rhythm()
                    && (rhythm() != Rhythm.SPAN
                            || moment.from().equals(other.moment.from())
                            || Math.abs(moment.days() - other.moment.days()) <= ABOUT_AS_LONG);
        }

        /** The time it speaks of, the same whether a text names a month or its two ends. */
        private Time time() {
            Optional<LocalDate> from = figure.observation().period().from();
            Period period = Period.between(from.filter(first -> !first.isAfter(moment.at())), Optional.of(moment.at()));
            return new Time(period, isTarget());
        }

        /** What it says, without its source. */
        private Said said() {
            return new Said(
                    figure.observation().quantity(),
                    figure.observation().change(),
                    figure.observation().nature());
        }
    }

    private record Time(Period period, boolean isTarget) {}

    private record Said(Quantity quantity, Optional<Change> change, Nature nature) {}

    /**
     * The track of {@code figures}.
     *
     * @param figures of one indicator and one subject, in any order; of equally new ones the later holds
     * @param changes the changes of the area, across which no run goes unless the land stayed the same
     */
    public static Track of(List<Figure> figures, List<AreaChange> changes) {
        Map<Time, List<Step>> byTime = new LinkedHashMap<>();
        List<Figure> undated = new ArrayList<>();
        for (Figure figure : figures) {
            Optional<Step> step = place(figure).map(moment -> new Step(figure, moment));
            step.ifPresentOrElse(
                    placed -> byTime.computeIfAbsent(placed.time(), key -> new ArrayList<>())
                            .add(placed),
                    () -> undated.add(figure));
        }
        List<Step> holding = new ArrayList<>();
        List<Step> earlier = new ArrayList<>();
        for (List<Step> same : byTime.values()) {
            Step last = same.stream()
                    .reduce((one, other) -> holdsOver(one, other) ? one : other)
                    .orElseThrow();
            holding.add(last);
            same.stream()
                    .filter(step -> !step.isTarget() && !step.said().equals(last.said()))
                    .forEach(earlier::add);
        }
        holding.sort(IN_TIME);
        earlier.sort(IN_TIME);
        List<Step> facts = holding.stream().filter(step -> !step.isTarget()).toList();
        List<Step> targets = holding.stream().filter(Step::isTarget).toList();
        return new Track(runs(facts, changes), earlier, targets, undated);
    }

    /** A target has a place only where its text names the day to reach it by. */
    private static Optional<Moment> place(Figure figure) {
        return figure.observation().nature() == Nature.TARGET
                ? figure.observation().period().to().map(day -> new Moment(Optional.empty(), day))
                : Moment.of(figure);
    }

    private static boolean holdsOver(Step one, Step other) {
        Nature nature = one.figure().observation().nature();
        Nature otherNature = other.figure().observation().nature();
        return nature == otherNature ? published(other).isBefore(published(one)) : nature == Nature.ACTUAL;
    }

    private static LocalDate published(Step step) {
        return step.figure().document().published().orElse(LocalDate.MIN);
    }

    private static List<List<Step>> runs(List<Step> steps, List<AreaChange> changes) {
        List<List<Step>> runs = new ArrayList<>();
        for (Rhythm rhythm : Rhythm.values()) {
            List<Step> alike =
                    steps.stream().filter(step -> step.rhythm() == rhythm).toList();
            OptionalLong usual = Rhythm.usualMonths(
                    alike.stream().map(step -> step.moment().at()).toList());
            List<Step> run = new ArrayList<>();
            for (Step step : alike) {
                boolean goesOn = !run.isEmpty()
                        && rhythm.isNext(run.getLast().moment(), step.moment(), usual)
                        && !isParted(run.getLast(), step, changes);
                if (!goesOn) {
                    run = new ArrayList<>();
                    runs.add(run);
                }
                run.add(step);
            }
        }
        runs.sort(Comparator.comparing(List::getFirst, IN_TIME));
        return runs;
    }

    private static boolean isParted(Step before, Step after, List<AreaChange> changes) {
        for (AreaChange change : changes) {
            if (!change.keepsLand()
                    && before.moment().at().isBefore(change.day())
                    && !after.moment().at().isBefore(change.day())) {
                return true;
            }
        }
        return false;
    }

    /** The figures that hold, targets aside, in the order of time. */
    public List<Step> steps() {
        // Most have one run, and every chart asks many times.
        return runs.size() == 1
                ? runs.getFirst()
                : runs.stream().flatMap(List::stream).sorted(IN_TIME).toList();
    }

    /**
     * The figures that can be compared with the last one: of its rhythm, and with no change of the land between. Where
     * there are none, those that can be compared with an earlier one.
     *
     * @return in the order of time; a single one where no two can be compared
     */
    public List<Step> comparable(List<AreaChange> changes) {
        List<Step> all = steps();
        return IntStream.iterate(all.size() - 1, end -> end >= 0, end -> end - 1)
                .mapToObj(end -> all.subList(0, end + 1).stream()
                        .filter(step -> step.isLike(all.get(end)) && !isParted(step, all.get(end), changes))
                        .toList())
                .filter(alike -> alike.size() > 1)
                .findFirst()
                .orElse(all.stream().skip(Math.max(0, all.size() - 1)).toList());
    }

    /** How many periods it has a figure of. */
    public int periods() {
        return runs.stream().mapToInt(List::size).sum();
    }

    /** How many kinds of period it has figures of, which are not joined with each other. */
    public int rhythms() {
        return (int) steps().stream().map(Step::rhythm).distinct().count();
    }

    /** Whether between two of its runs a period is missing, and not only the land has changed. */
    public boolean isGapped(List<AreaChange> changes) {
        for (int first = 0; first < runs.size(); first++) {
            Step end = runs.get(first).getLast();
            Optional<Step> next = runs.subList(first + 1, runs.size()).stream()
                    .map(List::getFirst)
                    .filter(step -> step.rhythm() == end.rhythm())
                    .findFirst();
            if (next.filter(step -> !isParted(end, step, changes)).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
