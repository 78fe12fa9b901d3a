package org.quxian.series;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quxian.observation.Nature;
import org.quxian.observation.Relation;
import org.quxian.observation.Scope;
import org.quxian.observation.Text;
import org.quxian.observation.Unit;

/** Every target among figures, looked at on a day. */
public final class Pursuits {
    private static final String PERCENT = "%";

    private final List<Relation.Rate> rates;
    private final Optional<Unit> points;

    /**
     * @param relations what the indicators have to do with each other
     * @param points the unit of differences between rates; without it, none are told
     */
    public Pursuits(List<Relation> relations, Optional<Unit> points) {
        this.rates = relations.stream()
                .flatMap(relation -> relation instanceof Relation.Rate rate ? Stream.of(rate) : Stream.empty())
                .toList();
        this.points = points;
    }

    /**
     * The targets among {@code figures}, in their order, a rate for each work that leads to one.
     *
     * @param day on which one looks: actual figures of later days are not known then, targets are
     */
    public List<Pursuit> on(LocalDate day, List<Figure> figures) {
        List<Figure> known =
                figures.stream().filter(figure -> isKnown(figure, day)).toList();
        Map<Subject, List<Figure>> subjects =
                known.stream().collect(Collectors.groupingBy(Subject::of, LinkedHashMap::new, Collectors.toList()));
        return subjects.values().stream()
                .flatMap(own -> own.stream()
                        .filter(figure -> figure.observation().nature() == Nature.TARGET)
                        .filter(figure -> figure.indicator().charted())
                        .map(figure -> figure.indicator().id())
                        .distinct()
                        .flatMap(indicator -> Target.of(indicator, own).stream())
                        .flatMap(target -> pursuits(target, day, own)))
                .toList();
    }

    /**
     * The newest day that an actual figure on the way to a target among {@code figures} speaks of; where there is none,
     * the day on which the newest target was published.
     */
    public Optional<LocalDate> newestDay(List<Figure> figures) {
        List<Pursuit> all = on(LocalDate.MAX, figures);
        List<Figure> measured = all.stream()
                .flatMap(pursuit -> pursuit.attainment().now().stream())
                .toList();
        return newest(measured.stream().flatMap(figure -> figure.observation().period().to().stream()))
                .or(() -> newest(measured.stream().flatMap(figure -> figure.day().stream())))
                .or(() -> newest(all.stream()
                        .map(pursuit -> pursuit.attainment().target().figure())
                        .flatMap(target -> target.document().published().stream())));
    }

    private static Optional<LocalDate> newest(Stream<LocalDate> days) {
        return days.max(Comparator.naturalOrder());
    }

    private record Subject(String area, Scope scope) {
        static Subject of(Figure figure) {
            return new Subject(figure.observation().area(), figure.observation().scope());
        }
    }

    private static boolean isKnown(Figure figure, LocalDate day) {
        return switch (figure.observation().nature()) {
            case TARGET -> true;
            case FORECAST -> false;
            case ACTUAL -> figure.day().map(known -> !known.isAfter(day)).orElse(true);
        };
    }

    private Stream<Pursuit> pursuits(Target target, LocalDate day, List<Figure> own) {
        String indicator = target.figure().indicator().id();
        List<Pursuit> byRate = rates.stream()
                .filter(rate -> rate.target().equals(indicator) && !rate.rate().equals(indicator))
                .flatMap(rate ->
                        newest(rate.rate(), own).map(now -> rate(target, day, rate.name(), now, rate, own)).stream())
                .toList();
        return byRate.isEmpty() ? Stream.of(itself(target, day, own)) : byRate.stream();
    }

    private Pursuit rate(
            Target target, LocalDate day, Text name, Figure now, Relation.Rate relation, List<Figure> own) {
        Optional<Figure> count = newest(relation.count(), own);
        Optional<Derived> ofCount = count.flatMap(done -> Left.of(done, now, target));
        Optional<Derived> left = ofCount.or(() -> points.flatMap(unit -> Left.between(now, target, unit)));
        Optional<Derived> soFar = ofCount.isPresent() ? soFar(relation.count(), own) : soFar(relation.rate(), own);
        return pursuit(name, target, Attainment.of(target, day, Optional.of(now), left, soFar), count);
    }

    private Pursuit itself(Target target, LocalDate day, List<Figure> own) {
        Figure goal = target.figure();
        Optional<Figure> now = newest(goal.indicator().id(), own);
        Optional<Derived> left = now.flatMap(figure -> Left.between(figure, target, difference(figure)));
        Attainment attainment =
                Attainment.of(target, day, now, left, soFar(goal.indicator().id(), own));
        return pursuit(goal.indicator().name(), target, attainment, Optional.empty());
    }

    private static Pursuit pursuit(Text name, Target target, Attainment attainment, Optional<Figure> count) {
        return new Pursuit(
                name, target.figure().area(), target.figure().observation().scope(), attainment, count);
    }

    /** The pace between the two newest figures of {@code indicator} that speak of different days. */
    private Optional<Derived> soFar(String indicator, List<Figure> own) {
        return newest(indicator, own)
                .flatMap(now -> actual(indicator, own)
                        .filter(figure ->
                                figure.day().isPresent() && !figure.day().equals(now.day()))
                        .max(Comparator.comparing(Pursuits::day))
                        .flatMap(before -> Pace.between(before, now, difference(now))));
    }

    private static Optional<Figure> newest(String indicator, List<Figure> own) {
        return actual(indicator, own).max(Comparator.comparing(Pursuits::day));
    }

    private static Stream<Figure> actual(String indicator, List<Figure> own) {
        return own.stream()
                .filter(figure -> figure.indicator().id().equals(indicator))
                .filter(figure -> figure.observation().nature() == Nature.ACTUAL);
    }

    private static LocalDate day(Figure figure) {
        return figure.day().orElse(LocalDate.MIN);
    }

    private Unit difference(Figure figure) {
        return points.filter(unit -> figure.unit().symbol().equals(PERCENT)).orElse(figure.unit());
    }
}
