package org.quxian.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quxian.observation.AreaKind;
import org.quxian.observation.Period;
import org.quxian.observation.Reading;
import org.quxian.observation.Text;
import org.quxian.series.Difference;
import org.quxian.series.Figure;

/** Which areas differ in what, a sentence for each difference. */
final class DifferenceWords {
    private static final int NAMED = 5;

    private static final Text A_DAY = new Text("时点数", "at a day");
    private static final Text A_YEAR = new Text("全年数", "of a year");
    private static final Text A_QUARTER = new Text("季度数", "of a quarter");
    private static final Text A_MONTH = new Text("月度数", "of a month");
    private static final Text NO_TIME = new Text("未注明时间", "no time stated");
    private static final Text COUNTED = new Text("由读者清点", "counted by a reader");
    private static final Text PLAIN = new Text("按原文", "as printed");

    private final Wording wording;
    private final Function<Figure, String> name;
    private final Phrase many;

    /**
     * @param wording the words
     * @param name what a figure is called among the others: its area, its indicator or both
     * @param many what more of them than can be named are called together
     */
    DifferenceWords(Wording wording, Function<Figure, String> name, Phrase many) {
        this.wording = wording;
        this.name = name;
        this.many = many;
    }

    /** In what the figures of {@code lineup} differ, and which of them are not compared. */
    List<String> of(Lineup lineup) {
        List<String> warnings = new ArrayList<>();
        for (Difference difference : Difference.among(lineup.shown())) {
            String groups = difference.groups().stream()
                    .map(group ->
                            wording.say(Phrase.WARN_GROUP, said(difference.aspect(), group.getFirst()), names(group)))
                    .collect(Collectors.joining(wording.say(Phrase.AND)));
            warnings.add(wording.say(phrase(difference.aspect()), groups));
        }
        if (!lineup.subjects().isEmpty()) {
            warnings.add(wording.say(
                    Phrase.WARN_SCOPE,
                    wording.names(lineup.subjects().stream()
                            .map(this::subject)
                            .distinct()
                            .toList())));
        }
        lineup.overall().stream()
                .map(figure -> wording.say(
                        Phrase.WARN_OVERALL, wording.of(figure.area().shortName()), wording.value(figure)))
                .forEach(warnings::add);
        return List.copyOf(warnings);
    }

    /** Where a zone stands beside the district that it lies in, whose total may hold it. */
    List<String> overlaps(List<Figure> shown) {
        return shown.stream()
                .filter(zone -> zone.area().kind() == AreaKind.ZONE)
                .flatMap(zone -> shown.stream()
                        .filter(whole -> zone.area().parent().stream()
                                .anyMatch(whole.area().code()::equals))
                        .map(whole -> wording.say(
                                Phrase.WARN_OVERLAP,
                                wording.of(whole.area().shortName()),
                                wording.of(zone.area().shortName()))))
                .toList();
    }

    private String names(List<Figure> group) {
        List<String> names = group.stream().map(name).distinct().toList();
        return names.size() > NAMED ? wording.say(many, names.size()) : wording.names(names);
    }

    private String subject(Figure figure) {
        return wording.say(
                Phrase.WARN_GROUP,
                wording.of(figure.area().shortName()),
                wording.of(figure.observation().scope().subject().orElseThrow()));
    }

    private static Phrase phrase(Difference.Aspect aspect) {
        return switch (aspect) {
            case AS_OF -> Phrase.WARN_AS_OF;
            case PERIOD -> Phrase.WARN_PERIOD;
            case NATURE -> Phrase.WARN_NATURE;
            case DEFINITION -> Phrase.WARN_DEFINITION;
        };
    }

    private String said(Difference.Aspect aspect, Figure figure) {
        return switch (aspect) {
            case AS_OF -> day(figure);
            case PERIOD -> period(figure.observation().period());
            case NATURE -> wording.of(figure.observation().nature().label());
            case DEFINITION ->
                figure.observation()
                        .note()
                        .map(wording::of)
                        .orElseGet(() -> wording.of(
                                figure.observation().source().reading() == Reading.COUNTED ? COUNTED : PLAIN));
        };
    }

    private String day(Figure figure) {
        return figure.observation()
                .period()
                .to()
                .map(wording.periods()::day)
                .or(() -> figure.document()
                        .published()
                        .map(day ->
                                wording.say(Phrase.PUBLISHED, wording.periods().day(day))))
                .orElseGet(() -> wording.of(NO_TIME));
    }

    private String period(Period period) {
        return switch (period) {
            case Period.AsOf asOf -> wording.of(A_DAY);
            case Period.CalendarYear year -> wording.of(A_YEAR);
            case Period.CalendarQuarter quarter -> wording.of(A_QUARTER);
            case Period.CalendarMonth month -> wording.of(A_MONTH);
            case Period.Span span -> wording.periods().text(span).orElseThrow();
            case Period.Since since -> wording.periods().text(since).orElseThrow();
            case Period.Unstated unstated -> wording.of(NO_TIME);
        };
    }
}
