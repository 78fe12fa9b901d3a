package org.quxian.desktop.district;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quxian.chart.Chart;
import org.quxian.desktop.support.ChartTile;
import org.quxian.desktop.support.ColumnsPane;
import org.quxian.desktop.support.Desk;
import org.quxian.desktop.support.SeriesWords;
import org.quxian.observation.Legible;
import org.quxian.observation.Text;

/** All charts of one district, with the way back to the overview. */
public final class DistrictView extends ScrollPane {
    private static final Text BACK = new Text("返回总览", "Back to the overview");
    private static final Text ALL = new Text("全部数据", "All figures");
    private static final Text TREND = new Text("在趋势中查看全部", "Show all of them as trends");
    private static final double LEAST = 460;
    private static final double MOST = 680;
    private static final double GAP = 28;

    private final Desk desk;
    private final ChartActions actions;
    private final Button back;
    private final Label name = new Label();
    private final Label subtitle = new Label();
    private final ColumnsPane columns = new ColumnsPane(LEAST, MOST, 2, GAP, GAP);
    private final Label linesTitle = new Label();
    private final ColumnsPane lines = new ColumnsPane(LEAST, MOST, 2, GAP, 0);
    private final Label seriesTitle = new Label();
    private final ColumnsPane series = new ColumnsPane(LEAST, MOST, 2, GAP, 0);
    private final Hyperlink toSeries = new Hyperlink();
    private final Button allSeries = new Button();
    private Optional<Chart> current = Optional.empty();

    /**
     * @param model the district
     * @param desk the look
     * @param actions what can be done with its charts
     */
    public DistrictView(DistrictModel model, Desk desk, ChartActions actions) {
        this.desk = desk;
        this.actions = actions;
        this.back = new Button("", new FontIcon(Feather.ARROW_LEFT));
        back.textProperty().bind(desk.look().text(BACK));
        back.getStyleClass().addAll("flat", "back");
        back.setOnAction(event -> actions.back().run());
        name.getStyleClass().add("large-title");
        subtitle.getStyleClass().add("muted");
        subtitle.setWrapText(true);
        toSeries.setId("district-series");
        VBox head = new VBox(back, name, subtitle, toSeries);
        head.getStyleClass().add("district-head");
        VBox all = new VBox(linesTitle, lines);
        all.getStyleClass().add("district-lines");
        all.visibleProperty().bind(Bindings.isNotEmpty(lines.getChildren()));
        linesTitle.textProperty().bind(desk.look().text(ALL));
        linesTitle.getStyleClass().add("lines-title");
        VBox page = new VBox(head, columns, all, series());
        page.getStyleClass().add("district-page");
        setContent(page);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("district");
        getStylesheets().add(DistrictView.class.getResource("district.css").toExternalForm());
        model.pageProperty().subscribe(shown -> shown.ifPresent(this::show));
        model.openProperty().subscribe((before, now) -> setVvalue(0));
    }

    /** The chart the keyboard was on last, or the first one; empty where there is none. */
    public Optional<Chart> currentChart() {
        return current;
    }

    /** Puts the keyboard on the way back, which stands before the charts. */
    @Override
    public void requestFocus() {
        back.requestFocus();
    }

    private VBox series() {
        seriesTitle.getStyleClass().add("lines-title");
        allSeries.textProperty().bind(desk.look().text(TREND));
        allSeries.setId("district-series-all");
        allSeries.getStyleClass().addAll("flat", "all-series");
        VBox section = new VBox(seriesTitle, series, allSeries);
        section.getStyleClass().add("district-lines");
        section.visibleProperty().bind(Bindings.isNotEmpty(series.getChildren()));
        for (Node part : List.of(section, toSeries)) {
            part.managedProperty().bind(part.visibleProperty());
        }
        toSeries.visibleProperty().bind(section.visibleProperty());
        return section;
    }

    private void show(DistrictPage.Series there) {
        String count = desk.look().say(SeriesWords.count(there.count()));
        seriesTitle.setText(count);
        toSeries.setText(count);
        series.getChildren()
                .setAll(there.lines().stream()
                        .map(line -> new FigureLine(line, actions.openSeries()))
                        .toList());
        there.lines().stream().findFirst().ifPresent(first -> {
            toSeries.setOnAction(event -> actions.openSeries().accept(first.id()));
            allSeries.setOnAction(event -> actions.openSeries().accept(first.id()));
        });
    }

    private void show(DistrictPage page) {
        name.setText(Legible.of(page.name()));
        subtitle.setText(Legible.of(page.subtitle()));
        columns.getChildren().setAll(page.charts().stream().map(this::kept).toList());
        lines.getChildren().setAll(page.lines().stream().map(this::line).toList());
        current = page.charts().stream().findFirst();
        show(page.series());
    }

    private FigureLine line(DistrictPage.Line line) {
        return new FigureLine(line, actions.openFigure());
    }

    /** The tile of {@code chart} as it stands, with the keyboard on it, where nothing in it has changed. */
    private Node kept(Chart chart) {
        return columns.getChildren().stream()
                .filter(node -> node instanceof ChartTile shown && shown.chart().equals(chart))
                .findFirst()
                .orElseGet(() -> tile(chart));
    }

    private ChartTile tile(Chart chart) {
        ChartTile tile = new ChartTile(chart, desk, actions.tile());
        tile.focusWithinProperty().subscribe(within -> {
            if (within) {
                current = Optional.of(chart);
            }
        });
        return tile;
    }
}
