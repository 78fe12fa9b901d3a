package org.quxian.desktop.compare;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quxian.chart.Chart;
import org.quxian.chart.Compared;
import org.quxian.desktop.support.ChartTile;
import org.quxian.desktop.support.ChoiceField;
import org.quxian.desktop.support.ColumnsPane;
import org.quxian.desktop.support.Desk;
import org.quxian.observation.Legible;
import org.quxian.series.Basis;
import org.quxian.series.Topic;

/** The chooser of what to compare, the switch of what to compare by, what to take care of, and the rankings. */
public final class CompareView extends ScrollPane {
    private static final double LEAST = 380;
    private static final double MOST = 1080;
    private static final double GAP = 28;

    private final CompareModel model;
    private final Desk desk;
    private final ChartTile.Actions actions;
    private final ChoiceField<Topic.Counted> chooser;
    private final VBox care = new VBox();
    private final ColumnsPane columns = new ColumnsPane(LEAST, MOST, 2, GAP, GAP);
    private Optional<Chart> current = Optional.empty();

    /**
     * @param model the comparison
     * @param desk the look
     * @param actions what can be done with a chart
     */
    public CompareView(CompareModel model, Desk desk, ChartTile.Actions actions) {
        this.model = model;
        this.desk = desk;
        this.actions = actions;
        this.chooser = new ChoiceField<>(
                model.topicProperty(),
                model.topicsProperty(),
                counted -> desk.look().say(counted.topic().name()),
                counted -> desk.look().say(CompareWords.detail(counted)));
        chooser.setId("compare-topic");
        chooser.promptTextProperty().bind(desk.look().text(CompareWords.CHOOSE));
        desk.look().languageProperty().subscribe((before, now) -> chooser.show());
        care.getStyleClass().add("care");
        care.managedProperty().bind(care.visibleProperty());
        columns.getStyleClass().add("rankings");
        VBox.setMargin(care, new Insets(0, 16, 0, 16));
        VBox page = new VBox(head(), care, columns);
        page.getStyleClass().add("compare-page");
        setContent(page);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("compare");
        getStylesheets().add(CompareView.class.getResource("compare.css").toExternalForm());
        model.comparedProperty().subscribe(this::show);
        sceneProperty().subscribe(scene -> model.watch(scene != null));
    }

    /** The ranking the keyboard was on last, or the first one; empty where there is none. */
    public Optional<Chart> currentChart() {
        return current;
    }

    /** Puts the keyboard on the chooser. */
    @Override
    public void requestFocus() {
        chooser.requestFocus();
    }

    private Node head() {
        HBox.setHgrow(chooser, Priority.ALWAYS);
        chooser.showArrow(desk.look().text(CompareWords.LIST));
        HBox head = new HBox(chooser, bases());
        head.getStyleClass().add("compare-head");
        return head;
    }

    private Node bases() {
        ToggleGroup group = new ToggleGroup();
        List<ToggleButton> buttons =
                Arrays.stream(Basis.values()).map(basis -> button(basis, group)).toList();
        HBox bases = new HBox(buttons.toArray(ToggleButton[]::new));
        bases.getStyleClass().add("bases");
        bases.setMinWidth(USE_PREF_SIZE);
        return bases;
    }

    private ToggleButton button(Basis basis, ToggleGroup group) {
        ToggleButton button = new ToggleButton();
        button.setId("basis-" + basis.word());
        button.textProperty().bind(desk.look().text(basis.label()));
        button.setToggleGroup(group);
        model.basisProperty().subscribe(now -> button.setSelected(now == basis));
        model.comparedProperty()
                .subscribe(compared -> button.setDisable(basis != Basis.TOTAL
                        && compared.stream().noneMatch(one -> one.bases().contains(basis))));
        button.setOnAction(event -> {
            button.setSelected(true);
            model.basisProperty().set(basis);
        });
        return button;
    }

    private void show(List<Compared> compared) {
        boolean hadFocus = columns.isFocusWithin();
        columns.getChildren()
                .setAll(
                        compared.isEmpty()
                                ? List.of(nothing())
                                : compared.stream().map(this::tile).toList());
        current = compared.stream().<Chart>map(Compared::chart).findFirst();
        warn(compared);
        if (hadFocus && !columns.isFocusWithin()) {
            columns.getChildren().getFirst().requestFocus();
        }
    }

    /** What the figures differ in; with several rankings each warning says which one it is about. */
    private void warn(List<Compared> compared) {
        List<String> warnings = compared.stream()
                .flatMap(one -> one.warnings().stream()
                        .map(warning ->
                                compared.size() == 1 ? warning : desk.look().say(one.name()) + " · " + warning))
                .toList();
        care.getChildren().clear();
        if (!warnings.isEmpty()) {
            Label title = new Label(desk.look().say(CompareWords.CARE), new FontIcon(Feather.ALERT_TRIANGLE));
            title.getStyleClass().add("care-title");
            care.getChildren().add(title);
            warnings.forEach(warning -> care.getChildren().add(wrapped(warning)));
        }
        care.setVisible(!warnings.isEmpty());
    }

    private static Label wrapped(String words) {
        Label label = new Label(Legible.of(words));
        label.setWrapText(true);
        label.getStyleClass().add("care-line");
        return label;
    }

    /** The tile of {@code compared} as it stands, with the keyboard on it, where nothing in it has changed. */
    private Node tile(Compared compared) {
        return columns.getChildren().stream()
                .filter(node -> node instanceof ChartTile shown && shown.chart().equals(compared.chart()))
                .findFirst()
                .orElseGet(() -> made(compared.chart()));
    }

    private ChartTile made(Chart chart) {
        ChartTile tile = new ChartTile(chart, desk, actions);
        tile.focusWithinProperty().subscribe(within -> {
            if (within) {
                current = Optional.of(chart);
            }
        });
        return tile;
    }

    private Label nothing() {
        Label nothing = new Label();
        nothing.textProperty()
                .bind(desk.look().text(model.troubleProperty().get().orElse(CompareWords.NOTHING)));
        nothing.setWrapText(true);
        nothing.getStyleClass().add("muted");
        return nothing;
    }
}
