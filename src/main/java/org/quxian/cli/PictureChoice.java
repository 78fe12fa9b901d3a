package org.quxian.cli;

import java.util.List;
import java.util.Optional;
import org.quxian.chart.Chart;
import org.quxian.chart.ChartBuilder;
import org.quxian.chart.ChartKind;
import org.quxian.chart.NothingToDrawException;
import org.quxian.chart.Picture;
import org.quxian.observation.Dataset;
import org.quxian.observation.Selection;
import org.quxian.observation.Text;
import org.quxian.series.Basis;

/** Which picture a selection is shown in, as the window would show it. */
final class PictureChoice {
    /** The kinds that may suit any figures, in the order in which they are tried; the others are drawn when asked for. */
    private static final List<ChartKind> TRIED = List.of(ChartKind.BAR, ChartKind.PROGRESS, ChartKind.DUMBBELL);

    private final ChartBuilder builder;
    private final Dataset data;

    PictureChoice(ChartBuilder builder, Dataset data) {
        this.builder = builder;
        this.data = data;
    }

    /**
     * The picture.
     *
     * @param kind the kind of chart that was asked for; where none was, an area's panel, the overview of several, or
     *     what suits the indicators that were chosen
     * @param selection what to show
     * @param basis what bars are compared by; another one than the total asks for bars
     * @throws NothingToDrawException when it has no figure, or none that can be shown in this way
     */
    Picture of(Optional<ChartKind> kind, Selection selection, Basis basis) throws NothingToDrawException {
        if (data.select(selection).isEmpty()) {
            throw new NothingToDrawException(
                    new Text("没有符合条件的数据，未绘制图片。", "There is no figure for this selection, so nothing was drawn."));
        }
        if (basis != Basis.TOTAL) {
            return builder.chart(ChartKind.BAR, selection, basis);
        }
        if (kind.isPresent()) {
            return builder.chart(kind.get(), selection);
        }
        boolean oneArea = selection.areas().size() == 1;
        if (!selection.indicators().isEmpty()) {
            return oneArea ? ofArea(selection) : anyChart(selection);
        }
        return oneArea ? builder.panels(selection).getFirst() : builder.board(selection);
    }

    private Chart ofArea(Selection selection) throws NothingToDrawException {
        List<Chart> charts = builder.charts(selection.areas().iterator().next(), selection);
        return charts.isEmpty() ? anyChart(selection) : charts.getFirst();
    }

    private Chart anyChart(Selection selection) throws NothingToDrawException {
        for (ChartKind kind : TRIED) {
            try {
                return builder.chart(kind, selection);
            } catch (NothingToDrawException e) {
                // Another kind may suit these figures.
            }
        }
        return builder.chart(ChartKind.SCORECARD, selection);
    }
}
