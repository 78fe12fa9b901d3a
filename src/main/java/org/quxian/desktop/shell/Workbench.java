package org.quxian.desktop.shell;

import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.quxian.chart.Chart;
import org.quxian.desktop.delivery.Deliveries;
import org.quxian.desktop.district.DistrictModel;
import org.quxian.desktop.filter.BadgeBar;
import org.quxian.desktop.filter.FilterModel;
import org.quxian.desktop.filter.FilterView;
import org.quxian.desktop.help.HelpDialog;
import org.quxian.desktop.intake.Intake;
import org.quxian.desktop.search.SearchField;
import org.quxian.desktop.search.SearchModel;
import org.quxian.desktop.source.SourceModel;
import org.quxian.desktop.source.SourceView;
import org.quxian.desktop.support.ChartTile;
import org.quxian.desktop.support.Desk;
import org.quxian.desktop.support.Dialogs;
import org.quxian.desktop.support.Lazily;
import org.quxian.desktop.support.Look;
import org.quxian.desktop.support.Reviews;
import org.quxian.desktop.support.SeriesShelf;
import org.quxian.desktop.support.Settings;
import org.quxian.desktop.support.Standing;
import org.quxian.desktop.support.View;
import org.quxian.observation.Dataset;
import org.quxian.observation.Text;
import org.quxian.render.Renderer;
import org.quxian.review.Lessons;

/** The window once the figures are there: what one chooses from, what one looks at, and what is said of it, side by side. */
final class Workbench extends BorderPane implements Commands {
    private final Stage stage;
    private final Services services;
    private final Runnable reopen;
    private final Desk desk;
    private final Reviews reviews;
    private final FilterModel filter;
    private final DistrictModel district;
    private final Navigation navigation;
    private final Notices notices = new Notices();
    private final Pictures pictures;
    private final Papers papers;
    private final SearchField search;
    private final Views views;
    private final Deliveries deliveries;
    private final Documents documents;
    private final TabBar tabs;

    /**
     * @param stage the window
     * @param services what the window needs from outside
     * @param look language and appearance
     * @param settings where one was last
     * @param opened what there is to show
     * @param renderer draws pictures
     * @param reopen opens the store again, where it has become another
     */
    Workbench(
            Stage stage,
            Services services,
            Look look,
            Settings settings,
            Opened opened,
            Renderer renderer,
            Runnable reopen) {
        this.stage = stage;
        this.services = services;
        this.reopen = reopen;
        this.reviews =
                new Reviews(opened.reviewing(), services.tasks(), opened.standing(), services.who(), notices::say);
        ObservableValue<Dataset> data = reviews.standingProperty().map(Standing::data);
        this.desk = new Desk(
                data,
                opened.rules(),
                new SimpleObjectProperty<>(settings.selection()),
                look,
                services.tasks(),
                renderer,
                new SeriesShelf(opened.series(), services.tasks(), data));
        this.filter = new FilterModel(desk);
        this.district = new DistrictModel(desk);
        SourceModel source = new SourceModel(desk, reviews.standingProperty());
        this.navigation = new Navigation(desk, district, source, this::chooseTrend);
        navigation.restore(settings);
        this.pictures = new Pictures(
                desk, reviews.standingProperty(), notices, settings.exportFolder(), navigation::openFigure);
        this.papers = new Papers(desk, notices);
        this.search = new SearchField(new SearchModel(desk), look, navigation::open);
        this.deliveries = new Deliveries(opened.series(), desk, stage, notices::say, this::openDelivered);
        this.documents = new Documents(
                desk,
                reviews,
                services.mappings(),
                stage,
                navigation.viewProperty(),
                notices::say,
                this::openPicture,
                deliveries);
        ChartTile.Actions tile = new ChartTile.Actions(navigation::openMark, this::export, this::copyPicture);
        this.views = new Views(desk, navigation, district, settings.choices(), tile);
        this.tabs = new TabBar(navigation.viewProperty(), this::nameOf);
        setTop(new TopBar(menu(look), search, this, reviews, look));
        setCenter(new Screens(
                navigation,
                look,
                tabs,
                views,
                new Screens.Parts(
                        new Lazily<>(() -> new FilterView(filter, desk)),
                        new BadgeBar(filter, look),
                        new Lazily<>(() -> new SourceView(source, look)),
                        documents.screen())));
        setBottom(new StatusBar(new StatusModel(desk, reviews.standingProperty()), desk, opened, notices, reviews));
        reviews.follow(Platform::runLater);
        stage.setOnCloseRequest(event -> {
            if (!mayLeave()) {
                event.consume();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
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

    /** Opens the chart that a picture file carries. */
    void openPicture(Path file) {
        pictures.open(file, stage);
    }

    /** How documents come in. */
    Intake intake() {
        return documents.intake();
    }

    /** Whether all that one looks at comes from the store itself. */
    boolean isOwnSight() {
        return views.areOfTheStore();
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
                pictures.folder(),
                views.choices());
    }

    @Override
    public ObjectProperty<View> viewProperty() {
        return navigation.viewProperty();
    }

    @Override
    public void openDocuments() {
        documents.intake().open();
    }

    @Override
    public void openSeries() {
        deliveries.choose();
    }

    @Override
    public void pasteText() {
        documents.intake().paste();
    }

    @Override
    public void undo() {
        documents.decisions().undo();
    }

    @Override
    public void redo() {
        documents.decisions().redo();
    }

    @Override
    public void export() {
        pictures.export(views.inView(), stage);
    }

    @Override
    public void exportData() {
        pictures.exportData(stage);
    }

    @Override
    public void factSheet() {
        papers.factSheet(district.openProperty().get(), stage);
    }

    @Override
    public void print() {
        papers.print(views.inView(), stage);
    }

    @Override
    public void copyPicture() {
        pictures.copy(views.inView());
    }

    @Override
    public void copyRows() {
        views.copyRows();
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
        new HelpDialog(
                        desk.look(),
                        Lessons.apply(reviews.state().lessons(), desk.rules()).qualifiers(),
                        services.version(),
                        stage)
                .show();
    }

    @Override
    public void back() {
        navigation.back();
    }

    @Override
    public void quit() {
        if (mayLeave()) {
            stage.close();
        }
    }

    /** What waits for a lost connection would be lost with the window. */
    private boolean mayLeave() {
        int unsaved = reviews.unsaved();
        return unsaved == 0
                || Dialogs.ask(
                        desk.look(),
                        stage,
                        ShellWords.unsaved(unsaved),
                        ShellWords.LEAVE_ALL_THE_SAME,
                        ShellWords.STAY);
    }

    private void chooseTrend(String indicator) {
        views.chooseTrend(indicator);
    }

    private void openDelivered(String key) {
        navigation.openSeries(desk.series().indexProperty().get().idOf(key).orElse(key));
    }

    private void export(Chart chart) {
        pictures.export(views.inView(chart), stage);
    }

    private void copyPicture(Chart chart) {
        pictures.copy(views.inView(chart));
    }

    private MainMenu menu(Look look) {
        MainMenu menu = new MainMenu(
                this,
                look,
                reviews,
                documents.menu(),
                navigation.filterShownProperty(),
                navigation.sourceShownProperty());
        services.opening()
                .keeping()
                .map(keeping -> new KeepingMenu(keeping, desk, stage, notices::say, reopen))
                .ifPresent(menu::addToFile);
        return menu;
    }

    private ObservableValue<String> nameOf(View view) {
        return reviews.standingProperty()
                .map(standing -> standing.review().waiting().size())
                .flatMap(waiting -> desk.look().text(ShellWords.tab(view, waiting)));
    }

    private void key(KeyEvent event) {
        if (navigation.viewProperty().get() == View.DOCUMENTS) {
            documents.screen().get().key(event);
        }
        if (!event.isConsumed() && event.getCode() == KeyCode.ESCAPE) {
            back();
            event.consume();
        }
    }
}
