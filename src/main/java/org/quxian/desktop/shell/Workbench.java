package org.quxian.desktop.shell;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quxian.chart.Chart;
import org.quxian.desktop.district.ChartActions;
import org.quxian.desktop.district.DistrictModel;
import org.quxian.desktop.district.DistrictView;
import org.quxian.desktop.export.ExportModel;
import org.quxian.desktop.filter.BadgeBar;
import org.quxian.desktop.filter.FilterModel;
import org.quxian.desktop.filter.FilterView;
import org.quxian.desktop.help.HelpDialog;
import org.quxian.desktop.overview.OverviewModel;
import org.quxian.desktop.overview.OverviewView;
import org.quxian.desktop.search.SearchField;
import org.quxian.desktop.search.SearchModel;
import org.quxian.desktop.source.SourceModel;
import org.quxian.desktop.source.SourceView;
import org.quxian.desktop.support.Desk;
import org.quxian.desktop.support.Look;
import org.quxian.desktop.support.Settings;
import org.quxian.desktop.support.View;
import org.quxian.desktop.table.FiguresView;
import org.quxian.desktop.table.TableModel;
import org.quxian.observation.Language;
import org.quxian.observation.Text;
import org.quxian.render.Renderer;

/** The window once the figures are there: filter, views and source side by side. */
final class Workbench extends BorderPane implements Commands {
    private static final double FILTER_WIDTH = 200;
    private static final double FILTER_WIDTH_ENGLISH = 236;
    private static final double SOURCE_WIDTH = 308;

    private final Stage stage;
    private final Services services;
    private final Desk desk;
    private final FilterModel filter;
    private final DistrictModel district;
    private final Navigation navigation;
    private final Notices notices = new Notices();
    private final Pictures pictures;
    private final SearchField search;
    private final OverviewView overview;
    private final DistrictView districtView;
    private final FiguresView figures;
    private final FilterView filterView;
    private final SourceView sourceView;
    private final StackPane views = new StackPane();
    private final SplitPane split = new SplitPane();
    private final TabBar tabs;

    Workbench(Stage stage, Services services, Look look, Settings settings, Opened opened, Renderer renderer) {
        this.stage = stage;
        this.services = services;
        this.desk = new Desk(
                new SimpleObjectProperty<>(opened.data()),
                opened.rules(),
                new SimpleObjectProperty<>(settings.selection()),
                look,
                services.tasks(),
                renderer);
        this.filter = new FilterModel(desk);
        this.district = new DistrictModel(desk);
        SourceModel source = new SourceModel(desk);
        this.navigation = new Navigation(desk, district, source);
        navigation.restore(settings);
        this.pictures = new Pictures(desk, notices, settings.exportFolder());
        this.search = new SearchField(new SearchModel(desk), look, navigation::open);
        this.districtView = new DistrictView(
                district,
                desk,
                new ChartActions(
                        navigation::openMark,
                        navigation::openFigure,
                        this::export,
                        this::copyPicture,
                        navigation::back));
        this.figures = new FiguresView(new TableModel(desk), look, navigation::openFigure);
        this.filterView = new FilterView(filter, desk);
        this.sourceView = new SourceView(source, look);
        setTop(top(look));
        this.overview = new OverviewView(new OverviewModel(desk), desk, navigation::openDistrict, navigation::openMark);
        this.tabs = new TabBar(navigation.viewProperty(), look);
        setCenter(split());
        setBottom(new StatusBar(new StatusModel(desk), desk, opened, notices));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                back();
                event.consume();
            }
        });
    }

    /** Puts the keyboard where one begins. */
    void enter() {
        // What stands in a split pane is in the window only once the pane has its skin.
        applyCss();
        tabs.requestFocus();
    }

    /** Says {@code sentence} at the foot of the window. */
    void notify(Text sentence) {
        notices.say(sentence);
    }

    /** Where one is, to come back to. */
    Settings settings() {
        return new Settings(
                desk.look().language(),
                desk.look().appearance(),
                Optional.of(Placement.of(stage)),
                navigation.viewProperty().get(),
                district.openProperty().get(),
                desk.selection().get(),
                navigation.filterShownProperty().get(),
                navigation.sourceShownProperty().get(),
                pictures.folder());
    }

    @Override
    public ObjectProperty<View> viewProperty() {
        return navigation.viewProperty();
    }

    @Override
    public void export() {
        pictures.export(inView(), stage);
    }

    @Override
    public void copyPicture() {
        pictures.copy(inView());
    }

    @Override
    public void copyRows() {
        figures.copy();
    }

    @Override
    public void find() {
        search.requestFocus();
        search.selectAll();
    }

    @Override
    public void clearFilter() {
        filter.clear();
    }

    @Override
    public void preferences() {
        new PreferencesDialog(desk.look(), stage).show();
    }

    @Override
    public void help() {
        new HelpDialog(desk, services.version(), stage).show();
    }

    @Override
    public void back() {
        navigation.back();
    }

    @Override
    public void quit() {
        stage.close();
    }

    private void export(Chart chart) {
        pictures.export(inView(chart), stage);
    }

    private void copyPicture(Chart chart) {
        pictures.copy(inView(chart));
    }

    private ExportModel.InView inView(Chart chart) {
        return new ExportModel.InView(
                Optional.of(chart), district.openProperty().get());
    }

    private ExportModel.InView inView() {
        Optional<String> open = navigation.viewProperty().get() == View.OVERVIEW
                ? district.openProperty().get()
                : Optional.empty();
        return new ExportModel.InView(open.flatMap(code -> districtView.currentChart()), open);
    }

    private Node top(Look look) {
        MainMenu menu = new MainMenu(this, look, navigation.filterShownProperty(), navigation.sourceShownProperty());
        Button export = new Button("", new FontIcon(Feather.DOWNLOAD));
        export.textProperty().bind(look.text(ShellWords.EXPORT_SHORT));
        export.setId("export");
        export.setMinWidth(USE_PREF_SIZE);
        export.setOnAction(event -> export());
        Button appearance = new Button("", new FontIcon(Feather.MOON));
        appearance.accessibleTextProperty().bind(look.text(ShellWords.OTHER_APPEARANCE));
        appearance.setId("appearance");
        appearance.getStyleClass().addAll("button-icon", "flat");
        appearance.setOnAction(
                event -> look.appearanceProperty().set(look.appearance().other()));
        HBox top = new HBox(menu, gap(), search, gap(), appearance, export);
        menu.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(search, Priority.SOMETIMES);
        top.getStyleClass().add("top-bar");
        return top;
    }

    private Node split() {
        district.openProperty().subscribe(open -> choose());
        navigation.viewProperty().subscribe(open -> choose());
        VBox head = new VBox(tabs, new BadgeBar(filter, desk.look()));
        head.getStyleClass().add("views-head");
        BorderPane middle = new BorderPane(views);
        middle.setTop(head);
        middle.getStyleClass().add("views");
        SplitPane.setResizableWithParent(filterView, false);
        SplitPane.setResizableWithParent(sourceView, false);
        desk.look().languageProperty().subscribe(language -> side(filterView, filterWidth(language)));
        side(sourceView, SOURCE_WIDTH);
        split.getItems().setAll(filterView, middle, sourceView);
        split.widthProperty().subscribe((before, now) -> {
            if (before.doubleValue() <= 0) {
                divide();
            }
        });
        navigation.filterShownProperty().subscribe(now -> arrange(middle));
        navigation.sourceShownProperty().subscribe(now -> arrange(middle));
        return split;
    }

    /** Only the open view is in the window, so that the others cost nothing. */
    private void choose() {
        boolean table = navigation.viewProperty().get() == View.FIGURES;
        boolean opened = district.openProperty().get().isPresent();
        Node open = table ? figures : opened ? districtView : overview;
        if (!views.getChildren().equals(List.of(open))) {
            boolean hadFocus = views.isFocusWithin();
            views.getChildren().setAll(open);
            if (hadFocus) {
                views.applyCss();
                open.requestFocus();
            }
        }
    }

    private void arrange(Node middle) {
        split.getItems().setAll(middle);
        if (navigation.filterShownProperty().get()) {
            split.getItems().addFirst(filterView);
        }
        if (navigation.sourceShownProperty().get()) {
            split.getItems().add(sourceView);
        }
        divide();
    }

    /** Gives the sides their width; whoever drags a divider afterwards keeps theirs, since the sides do not grow. */
    private void divide() {
        double width = split.getWidth();
        if (width <= 0) {
            return;
        }
        if (split.getItems().contains(filterView)) {
            split.setDividerPosition(0, filterWidth(desk.look().language()) / width);
        }
        if (split.getItems().contains(sourceView)) {
            split.setDividerPosition(split.getDividers().size() - 1, 1 - SOURCE_WIDTH / width);
        }
    }

    private static double filterWidth(Language language) {
        return language == Language.ZH ? FILTER_WIDTH : FILTER_WIDTH_ENGLISH;
    }

    private static void side(Region pane, double width) {
        pane.setMinWidth(width);
        pane.setPrefWidth(width);
        pane.setMaxWidth(width * 2);
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
