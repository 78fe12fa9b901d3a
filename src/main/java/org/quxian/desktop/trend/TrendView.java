package org.quxian.desktop.trend;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.quxian.chart.Chart;
import org.quxian.chart.Trendable;
import org.quxian.desktop.support.ChartTile;
import org.quxian.desktop.support.ChoiceField;
import org.quxian.desktop.support.Desk;
import org.quxian.observation.Text;

/** An indicator through time: what to choose it with, and its chart, whose points open their sources. */
public final class TrendView extends ScrollPane {
    private final TrendModel model;
    private final Desk desk;
    private final ChartTile.Actions actions;
    private final ChoiceField<Trendable> field;
    private final Label amount = new Label();
    private final Label remark = new Label();
    private final VBox picture = new VBox();

    /**
     * @param model the indicator and its chart
     * @param desk the look
     * @param actions what can be done with its chart
     */
    public TrendView(TrendModel model, Desk desk, ChartTile.Actions actions) {
        this.model = model;
        this.desk = desk;
        this.actions = actions;
        this.field = new ChoiceField<>(
                model.chosenProperty(),
                model.pageProperty().map(TrendPage::lookup),
                this::name,
                choice -> TrendTexts.amount(choice, desk.look().language()));
        field.setId("trend-indicator");
        field.accessibleTextProperty().bind(text(TrendTexts.INDICATOR));
        field.getStyleClass().add("trend-indicator");
        field.showArrow(text(TrendTexts.LIST));
        amount.getStyleClass().add("trend-amount");
        remark.getStyleClass().add("trend-remark");
        remark.setWrapText(true);
        remark.managedProperty().bind(remark.visibleProperty());
        VBox page = new VBox(head(), remark, picture);
        page.getStyleClass().add("trend-page");
        setContent(page);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("trend");
        getStylesheets().add(TrendView.class.getResource("trend.css").toExternalForm());
        model.pageProperty().subscribe(this::show);
        sceneProperty().subscribe(scene -> model.watch(scene != null));
    }

    /** Puts the keyboard on the choice of the indicator. */
    @Override
    public void requestFocus() {
        field.requestFocus();
    }

    private Node head() {
        Label label = new Label();
        label.textProperty().bind(text(TrendTexts.INDICATOR));
        label.getStyleClass().add("trend-label");
        HBox choice = new HBox(label, field, amount);
        choice.setAlignment(Pos.CENTER_LEFT);
        choice.getStyleClass().add("trend-choice");
        CheckBox revisions = new CheckBox();
        revisions.setId("trend-revisions");
        revisions.textProperty().bind(text(TrendTexts.REVISIONS));
        revisions.selectedProperty().bindBidirectional(model.revisionsProperty());
        HBox ways = new HBox(ways(), revisions);
        ways.setAlignment(Pos.CENTER_LEFT);
        ways.getStyleClass().add("trend-ways");
        FlowPane head = new FlowPane(choice, ways);
        head.getStyleClass().add("trend-head");
        return head;
    }

    private Node ways() {
        ToggleGroup group = new ToggleGroup();
        ToggleButton together = way(TrendTexts.TOGETHER, "trend-together", group, "left-pill");
        ToggleButton apart = way(TrendTexts.APART, "trend-apart", group, "right-pill");
        BooleanProperty property = model.apartProperty();
        property.subscribe(now -> group.selectToggle(now ? apart : together));
        together.setOnAction(event -> choose(group, property, false));
        apart.setOnAction(event -> choose(group, property, true));
        return new HBox(together, apart);
    }

    /** A click on the way that is taken already would leave none. */
    private static void choose(ToggleGroup group, BooleanProperty property, boolean apart) {
        property.set(apart);
        group.getToggles().get(apart ? 1 : 0).setSelected(true);
    }

    private ToggleButton way(Text name, String id, ToggleGroup group, String style) {
        ToggleButton button = new ToggleButton();
        button.setId(id);
        button.textProperty().bind(text(name));
        button.setToggleGroup(group);
        button.getStyleClass().add(style);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private void show(TrendPage page) {
        amount.setText(page.chosen()
                .map(choice -> TrendTexts.amount(choice, desk.look().language()))
                .orElse(""));
        remark.setText(page.remark().map(desk.look()::say).orElse(""));
        remark.setVisible(page.remark().isPresent());
        picture.getChildren().setAll(page.chart().map(this::kept).stream().toList());
    }

    /** The picture as it stands, with the keyboard on it, where nothing in it has changed. */
    private Node kept(Chart chart) {
        Optional<Node> same = picture.getChildren().stream()
                .filter(node -> node instanceof ChartTile shown && shown.chart().equals(chart))
                .findFirst();
        return same.orElseGet(() -> {
            ChartTile tile = new ChartTile(chart, desk, actions);
            tile.picture().setId("trend-picture");
            return tile;
        });
    }

    private String name(Trendable choice) {
        return desk.look().say(choice.indicator().name());
    }

    private ObservableValue<String> text(Text words) {
        return desk.look().text(words);
    }
}
