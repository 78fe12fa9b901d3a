package org.quxian.desktop.support;

import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.quxian.chart.Chart;
import org.quxian.chart.Mark;
import org.quxian.observation.Text;

/** A chart with its small toolbar, which shows itself under the mouse and under the keyboard. */
public final class ChartTile extends StackPane {
    private static final Text EXPORT = new Text("导出 PNG", "Export PNG");
    private static final Text COPY = new Text("复制图片", "Copy picture");

    private final Chart chart;
    private final PictureCanvas picture;

    /**
     * What can be done with a chart.
     *
     * @param openMark opens the source of a mark
     * @param export exports it
     * @param copy copies it as a picture
     */
    public record Actions(Consumer<Mark> openMark, Consumer<Chart> export, Consumer<Chart> copy) {}

    /**
     * @param chart what it shows
     * @param desk the look
     * @param actions what can be done with it
     */
    public ChartTile(Chart chart, Desk desk, Actions actions) {
        this.chart = chart;
        this.picture = new PictureCanvas(chart, desk.look(), desk.renderer());
        picture.setOnMark(actions.openMark());
        HBox tools = new HBox(
                new IconButton(
                        Feather.DOWNLOAD,
                        desk.look().text(EXPORT),
                        () -> actions.export().accept(chart)),
                new IconButton(
                        Feather.COPY,
                        desk.look().text(COPY),
                        () -> actions.copy().accept(chart)));
        tools.getStyleClass().add("chart-tools");
        tools.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        tools.opacityProperty()
                .bind(hoverProperty().flatMap(hover -> focusWithinProperty().map(focus -> hover || focus ? 1 : 0)));
        setAlignment(tools, Pos.TOP_RIGHT);
        getChildren().setAll(picture, tools);
        getStyleClass().add("chart-tile");
    }

    /** The chart it shows. */
    public Chart chart() {
        return chart;
    }

    /** What it is drawn on. */
    public PictureCanvas picture() {
        return picture;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }
}
