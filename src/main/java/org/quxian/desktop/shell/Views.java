package org.quxian.desktop.shell;

import java.util.Optional;
import javafx.scene.Node;
import org.quxian.chart.Chart;
import org.quxian.desktop.compare.CompareModel;
import org.quxian.desktop.compare.CompareView;
import org.quxian.desktop.district.ChartActions;
import org.quxian.desktop.district.DistrictModel;
import org.quxian.desktop.district.DistrictView;
import org.quxian.desktop.export.ExportModel;
import org.quxian.desktop.map.MapModel;
import org.quxian.desktop.map.MapView;
import org.quxian.desktop.overview.OverviewModel;
import org.quxian.desktop.overview.OverviewView;
import org.quxian.desktop.progress.ProgressModel;
import org.quxian.desktop.progress.ProgressView;
import org.quxian.desktop.support.ChartTile;
import org.quxian.desktop.support.Choices;
import org.quxian.desktop.support.Desk;
import org.quxian.desktop.support.Lazily;
import org.quxian.desktop.support.View;
import org.quxian.desktop.table.FiguresView;
import org.quxian.desktop.table.TableModel;
import org.quxian.desktop.trend.TrendModel;
import org.quxian.desktop.trend.TrendView;

/** The views of figures, each made when somebody first looks at it, and what is to be seen in the open one. */
final class Views {
    private final Navigation navigation;
    private final DistrictModel district;
    private final Choices before;
    private final Lazily<OverviewView> overview;
    private final Lazily<DistrictView> districtView;
    private final Lazily<CompareModel> comparing;
    private final Lazily<CompareView> compare;
    private final Lazily<TrendModel> trend;
    private final Lazily<TrendView> trendView;
    private final Lazily<MapModel> map;
    private final Lazily<MapView> mapView;
    private final Lazily<ProgressView> progress;
    private final Lazily<FiguresView> figures;

    /**
     * @param desk what they show
     * @param navigation where one is
     * @param district the open district
     * @param before what was chosen in them last
     * @param tile what can be done with a chart
     */
    Views(Desk desk, Navigation navigation, DistrictModel district, Choices before, ChartTile.Actions tile) {
        this.navigation = navigation;
        this.district = district;
        this.before = before;
        this.overview = new Lazily<>(
                () -> new OverviewView(new OverviewModel(desk), desk, navigation::openDistrict, navigation::openMark));
        this.districtView = new Lazily<>(() -> new DistrictView(
                district,
                desk,
                new ChartActions(tile, navigation::openFigure, navigation::openSeriesOfDistrict, navigation::back)));
        this.comparing = new Lazily<>(() -> new CompareModel(desk, before));
        this.compare = new Lazily<>(() -> new CompareView(comparing.get(), desk, tile));
        this.trend = new Lazily<>(() -> new TrendModel(desk, before));
        this.trendView = new Lazily<>(() -> new TrendView(trend.get(), desk, tile));
        this.map = new Lazily<>(() -> new MapModel(desk, before.map()));
        this.mapView = new Lazily<>(() -> new MapView(map.get(), desk, navigation::openDistrict, navigation::openMark));
        this.progress = new Lazily<>(() -> new ProgressView(new ProgressModel(desk), desk, tile));
        this.figures = new Lazily<>(() -> new FiguresView(new TableModel(desk), desk.look(), navigation::openFigure));
    }

    /** The open one; empty where one reviews. */
    Optional<Node> open() {
        return switch (view()) {
            case OVERVIEW ->
                Optional.of((navigation.districtProperty().get().isPresent() ? districtView : overview).get());
            case COMPARE -> Optional.of(compare.get());
            case TREND -> Optional.of(trendView.get());
            case MAP -> Optional.of(mapView.get());
            case PROGRESS -> Optional.of(progress.get());
            case FIGURES -> Optional.of(figures.get());
            case DOCUMENTS -> Optional.empty();
        };
    }

    /** Lets the trend show the indicator with this id. */
    void chooseTrend(String indicator) {
        trend.get().open(indicator);
    }

    /** Copies the chosen rows of the table. */
    void copyRows() {
        figures.get().copy();
    }

    /** What was chosen in them; of one that nobody has looked at, what was chosen before. */
    Choices choices() {
        return new Choices(
                map.made().map(MapModel::wish).orElse(before.map()),
                trend.made().map(TrendModel::wanted).orElse(before.trend()),
                trend.made().map(one -> one.apartProperty().get()).orElse(before.trendApart()),
                comparing.made().map(CompareModel::wish).orElse(before.compare()),
                comparing.made().map(one -> one.basisProperty().get()).orElse(before.basis()));
    }

    /** Whether all that one looks at comes from the store itself; series may come from elsewhere. */
    boolean areOfTheStore() {
        return switch (view()) {
            case OVERVIEW, PROGRESS, FIGURES, DOCUMENTS -> true;
            case COMPARE, TREND, MAP -> false;
        };
    }

    /** What there is to export: the chart in view, if there is one, and the open district. */
    ExportModel.InView inView() {
        return switch (view()) {
            case OVERVIEW -> {
                Optional<String> open = district.openProperty().get();
                yield new ExportModel.InView(
                        open.flatMap(code -> districtView.get().currentChart()), open);
            }
            case COMPARE -> new ExportModel.InView(compare.get().currentChart(), Optional.empty());
            case TREND -> new ExportModel.InView(trend.get().chart(), Optional.empty());
            case MAP -> new ExportModel.InView(map.get().mapProperty().get(), Optional.empty());
            case PROGRESS -> new ExportModel.InView(progress.get().currentChart(), Optional.empty());
            case FIGURES, DOCUMENTS -> new ExportModel.InView(Optional.empty(), Optional.empty());
        };
    }

    /** The same with this chart of those in view. */
    ExportModel.InView inView(Chart chart) {
        return new ExportModel.InView(Optional.of(chart), inView().district());
    }

    private View view() {
        return navigation.viewProperty().get();
    }
}
