package org.quxian.desktop.support;

import javafx.beans.property.ObjectProperty;
import org.quxian.chart.ChartBuilder;
import org.quxian.observation.Dataset;
import org.quxian.observation.Rules;
import org.quxian.observation.Selection;
import org.quxian.render.Renderer;

/**
 * What every screen works on. The selection is the one state they share: the filter writes it, the others read it.
 *
 * @param data the figures
 * @param rules what is known about figures
 * @param selection what is looked at
 * @param look language and appearance
 * @param tasks where long work goes
 * @param renderer draws every picture
 */
public record Desk(
        Dataset data,
        Rules rules,
        ObjectProperty<Selection> selection,
        Look look,
        TaskRunner tasks,
        Renderer renderer) {

    /** What makes charts of the figures, in the language of the moment. */
    public ChartBuilder charts() {
        return new ChartBuilder(data, rules, look.language());
    }
}
