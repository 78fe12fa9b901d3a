package org.quxian.desktop.support;

import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import org.quxian.chart.ChartBuilder;
import org.quxian.observation.Dataset;
import org.quxian.observation.Rules;
import org.quxian.observation.Selection;
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
 */
public record Desk(
        ObservableValue<Dataset> figures,
        Rules rules,
        ObjectProperty<Selection> selection,
        Look look,
        TaskRunner tasks,
        Renderer renderer) {

    /** The figures as they are at the moment. */
    public Dataset data() {
        return figures.getValue();
    }

    /** What makes charts of the figures, in the language of the moment. */
    public ChartBuilder charts() {
        return new ChartBuilder(data(), rules, look.language());
    }
}
