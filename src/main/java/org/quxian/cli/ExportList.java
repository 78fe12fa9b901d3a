package org.quxian.cli;

import java.util.ArrayList;
import java.util.List;
import org.quxian.chart.ChartBuilder;
import org.quxian.chart.Panel;
import org.quxian.chart.Picture;
import org.quxian.observation.Selection;

/** Every panel of a selection, every chart behind it, and the maps that compare its areas. */
final class ExportList {
    private final ChartBuilder builder;

    /**
     * @param builder makes the pictures
     */
    ExportList(ChartBuilder builder) {
        this.builder = builder;
    }

    /** The pictures, a panel before its charts, maps last; areas without a figure have none. */
    List<Picture> of(Selection selection) {
        List<Picture> pictures = new ArrayList<>();
        for (Panel panel : builder.panels(selection)) {
            if (panel.figures() > 0) {
                pictures.add(panel);
                pictures.addAll(builder.charts(panel.area(), selection));
            }
        }
        pictures.addAll(builder.maps(selection));
        return pictures;
    }
}
