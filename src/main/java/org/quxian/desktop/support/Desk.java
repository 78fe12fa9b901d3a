package org.quxian.desktop.support;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import org.quxian.chart.AllCharts;
import org.quxian.chart.ChartBuilder;
import org.quxian.chart.Picture;
import org.quxian.chart.SeriesReading;
import org.quxian.observation.Dataset;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Rules;
import org.quxian.observation.Selection;
import org.quxian.observation.Text;
import org.quxian.render.Renderer;

/**
 * What every screen works on. The selection is the one state they share: the filter writes it, the others read it. The
 * figures change while the window is open, so whoever shows them watches them.
 *
 * @param figures the figures, read anew after every change
 * @param rules what is known about figures
 * @param selection what is looked at
 * @param look language and appearance
 * @param tasks where long work goes
 * @param renderer draws every picture
 * @param series the statistical series beside the figures
 */
public record Desk(
        ObservableValue<Dataset> figures,
        Rules rules,
        ObjectProperty<Selection> selection,
        Look look,
        TaskRunner tasks,
        Renderer renderer,
        SeriesShelf series) {

    private static final Text NONE = new Text("没有统计序列。", "There are no statistical series.");

    /** A desk without series. */
    public Desk(
            ObservableValue<Dataset> figures,
            Rules rules,
            ObjectProperty<Selection> selection,
            Look look,
            TaskRunner tasks,
            Renderer renderer) {
        this(figures, rules, selection, look, tasks, renderer, new SeriesShelf(Desk::none, tasks, figures));
    }

    private static <T> T none(SeriesReading.Question<T> question) throws ReportableException {
        throw new ReportableException(NONE);
    }

    /** The figures as they are at the moment. */
    public Dataset data() {
        return figures.getValue();
    }

    /** What makes charts of the figures, in the language of the moment. */
    public ChartBuilder charts() {
        return new ChartBuilder(data(), rules, look.language());
    }

    /** What makes charts of the figures and the series alike, as they are and in the language of the moment. */
    public AllCharts allCharts() {
        return new AllCharts(data(), rules, series.indexProperty().get(), series, look.language());
    }

    /** The figures that the one with this id is among: those as they are at the moment, or what was drawn of series last. */
    public Optional<Dataset> holding(String observation) {
        return Optional.of(data())
                .filter(data -> data.observation(observation).isPresent())
                .or(() -> series.holding(observation));
    }

    /** The figures as they are at the moment, and those of series behind {@code picture}. */
    public Dataset behind(Picture picture) {
        Dataset now = data();
        Optional<Dataset> drawn = picture.marks().stream()
                .flatMap(mark -> mark.origin().observations().stream())
                .filter(id -> now.observation(id).isEmpty())
                .findFirst()
                .flatMap(series::holding);
        return drawn.map(more -> new Dataset(
                        more.catalogue(),
                        Stream.concat(more.documents().stream(), now.documents().stream())
                                .distinct()
                                .toList(),
                        Stream.concat(more.observations().stream(), now.observations().stream())
                                .toList()))
                .orElse(now);
    }
}
