package org.quxian.desktop.progress;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.quxian.chart.Chart;
import org.quxian.chart.FollowUp;
import org.quxian.desktop.support.ChartTile;
import org.quxian.desktop.support.Desk;

/** The countdown to the next deadline, the day on which one looks, and a bar for every target. */
public final class ProgressView extends ScrollPane {
    private final ProgressModel model;
    private final Desk desk;
    private final ChartTile.Actions actions;
    private final Label days = new Label();
    private final Label due = new Label();
    private final DayBar dayBar;
    private final StackPane place = new StackPane();

    /**
     * @param model the targets
     * @param desk the look
     * @param actions what can be done with the chart
     */
    public ProgressView(ProgressModel model, Desk desk, ChartTile.Actions actions) {
        this.model = model;
        this.desk = desk;
        this.actions = actions;
        this.dayBar = new DayBar(model, desk.look());
        place.getStyleClass().add("targets");
        VBox page = new VBox(head(), place);
        page.getStyleClass().add("progress-page");
        setContent(page);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("progress-view");
        getStylesheets().add(ProgressView.class.getResource("progress.css").toExternalForm());
        model.followedProperty().subscribe(this::show);
        sceneProperty().subscribe(scene -> model.watch(scene != null));
    }

    /** The chart of the targets; empty where there are none. */
    public Optional<Chart> currentChart() {
        return model.followedProperty().get().map(FollowUp::chart);
    }

    /** Puts the keyboard on the day. */
    @Override
    public void requestFocus() {
        dayBar.lookup("#progress-day").requestFocus();
    }

    private Node head() {
        days.getStyleClass().add("countdown");
        days.setId("countdown");
        days.setMinWidth(USE_PREF_SIZE);
        due.getStyleClass().add("muted");
        due.setId("countdown-due");
        due.setMinWidth(USE_PREF_SIZE);
        HBox countdown = new HBox(days, due);
        countdown.getStyleClass().add("countdown-box");
        FlowPane head = new FlowPane(countdown, new VBox(dayBar, orders()));
        head.getStyleClass().add("progress-head");
        return head;
    }

    private Node orders() {
        ToggleGroup group = new ToggleGroup();
        HBox orders = new HBox(Arrays.stream(FollowUp.Order.values())
                .map(order -> button(order, group))
                .toArray(ToggleButton[]::new));
        orders.getStyleClass().add("orders");
        return orders;
    }

    private ToggleButton button(FollowUp.Order order, ToggleGroup group) {
        ToggleButton button = new ToggleButton();
        button.setId("order-" + order.name().toLowerCase(Locale.ROOT));
        button.textProperty().bind(desk.look().text(ProgressWords.order(order)));
        button.setToggleGroup(group);
        button.getStyleClass().add("small");
        model.orderProperty().subscribe(now -> button.setSelected(now == order));
        button.setOnAction(event -> {
            button.setSelected(true);
            model.orderProperty().set(order);
        });
        return button;
    }

    private void show(Optional<FollowUp> followed) {
        boolean hadFocus = place.isFocusWithin();
        place.getChildren().setAll(followed.map(FollowUp::chart).map(this::tile).orElseGet(this::nothing));
        Optional<FollowUp.Deadline> next = followed.flatMap(FollowUp::next);
        days.setText(next.map(deadline -> String.valueOf(deadline.days())).orElse("–"));
        due.setText(desk.look().say(next.map(ProgressWords::countdown).orElse(ProgressWords.NO_DEADLINE)));
        if (hadFocus) {
            place.getChildren().getFirst().requestFocus();
        }
    }

    private Node tile(Chart chart) {
        return new ChartTile(chart, desk, actions);
    }

    private Node nothing() {
        Label nothing = new Label();
        nothing.textProperty().bind(desk.look().text(ProgressWords.NOTHING));
        nothing.getStyleClass().add("muted");
        return nothing;
    }
}
