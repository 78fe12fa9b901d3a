package org.quxian.chart;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.quxian.observation.Relation;
import org.quxian.series.Derived;
import org.quxian.series.Figure;
import org.quxian.series.Measure;
import org.quxian.series.Ranking;
import org.quxian.series.Sum;

/** Ranked bars of figures that are worth seeing side by side, and of averages in one unit. */
final class RankedBars {

    private static final int LISTED = 3;
    private static final Pattern BEHIND_NOUN = Pattern.compile(" (in|of|under|with|at|for) .*");

    private final Captions captions;
    private final Wording wording;

    RankedBars(Captions captions) {
        this.captions = captions;
        this.wording = captions.wording();
    }

    /** The chart of {@code group}; empty where fewer than two of its figures are known, or their units differ. */
    Optional<Chart> group(Section section, Relation.Group group) {
        List<Figure> figures = section.now(group.indicators());
        boolean alike = figures.stream().map(Figure::unit).distinct().count() == 1;
        if (figures.size() < 2 || !alike || !section.shows(figures.getFirst())) {
            return Optional.empty();
        }
        List<String> labels =
                Labels.shortened(figures.stream().map(wording::label).toList());
        List<Mark> marks = ranked(IntStream.range(0, figures.size())
                .mapToObj(index -> wording.mark(labels.get(index), figures.get(index)))
                .toList());
        Measure measure = new Measure.In(figures.getFirst().unit());
        Optional<Derived> sum = isMoney(figures.getFirst()) ? Sum.of(figures) : Optional.empty();
        String leader = isShare(figures.getFirst()) ? listed(marks) : leader(marks, Phrase.LEADS, Phrase.LEAD);
        String title = sum.map(total ->
                        wording.say(Phrase.AND_TOTAL, leader, wording.count(figures.size()), wording.value(total)))
                .orElse(leader);
        Words words = captions.words(
                title, wording.of(group.name()), section, figures, sum.stream().toList(), marks);
        return Optional.of(new RankedBar(words, axis(marks, measure), marks));
    }

    /** The chart of {@code averages}, at least two and all in one measure. */
    Chart averages(Section section, List<AverageFigure> averages) {
        List<String> names = averages.stream().map(AverageFigure::label).toList();
        List<String> labels = Labels.shortened(names);
        List<Mark> full = ranked(averages.stream()
                .map(average -> wording.mark(average.label(), average.derived()))
                .toList());
        List<Mark> marks = ranked(IntStream.range(0, averages.size())
                .mapToObj(index ->
                        wording.mark(labels.get(index), averages.get(index).derived()))
                .toList());
        Measure measure = averages.getFirst().derived().measure();
        String unit = wording.units().behind(measure, false).strip();
        List<Figure> figures = averages.stream()
                .flatMap(average -> average.figures().stream())
                .distinct()
                .toList();
        List<Derived> derived = averages.stream().map(AverageFigure::derived).toList();
        Words words = captions.words(
                leader(full, Phrase.IS_HIGHEST, Phrase.ARE_HIGHEST),
                wording.say(Phrase.AVERAGES, unit),
                section,
                figures,
                derived,
                marks);
        return new RankedBar(words, axis(marks, measure), marks);
    }

    /** {@code marks} from the greatest to the least. */
    List<Mark> ranked(List<Mark> marks) {
        return Ranking.descending(marks, mark -> mark.extent().solid());
    }

    /** The axis of {@code marks}. */
    Axis axis(List<Mark> marks, Measure measure) {
        return new Axes(wording.language()).of(marks, measure);
    }

    /** Who comes first among {@code ranked}. */
    String leader(List<Mark> ranked, Phrase one, Phrase many) {
        List<Mark> leaders = Ranking.leaders(ranked, mark -> mark.extent().solid());
        Mark first = leaders.getFirst();
        if (leaders.size() > 1) {
            List<String> names = leaders.stream().map(Mark::label).toList();
            return wording.say(Phrase.LEAD_TOGETHER, wording.names(names), first.value());
        }
        return wording.say(isPlural(first.label()) ? many : one, first.label(), first.value());
    }

    /** Whether an English verb behind {@code label} stands in the plural; Chinese ones do not care. */
    private static boolean isPlural(String label) {
        return BEHIND_NOUN.matcher(label).replaceFirst("").endsWith("s");
    }

    private String listed(List<Mark> ranked) {
        return wording.list(ranked.stream()
                .limit(LISTED)
                .map(mark -> wording.statement(mark.label(), mark.value(), mark.nature()))
                .toList());
    }

    private static boolean isMoney(Figure figure) {
        return figure.unit().dimension().startsWith("currency");
    }

    private static boolean isShare(Figure figure) {
        return figure.unit().symbol().equals("%");
    }

    /**
     * An average with its name.
     *
     * @param label its name
     * @param derived the average
     * @param figures the two figures that it rests on
     */
    record AverageFigure(String label, Derived derived, List<Figure> figures) {
        AverageFigure {
            figures = List.copyOf(figures);
        }
    }
}
