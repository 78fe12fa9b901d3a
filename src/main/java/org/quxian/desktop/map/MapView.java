package org.quxian.desktop.map;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.quxian.chart.Chart;
import org.quxian.chart.Mark;
import org.quxian.chart.SeriesIndex;
import org.quxian.desktop.support.ChoiceField;
import org.quxian.desktop.support.Desk;
import org.quxian.desktop.support.MapCanvas;
import org.quxian.observation.Indicator;
import org.quxian.observation.Text;
import org.quxian.observation.Theme;

/**
 * The map, with the indicator to choose above it. A click on an area opens the source of its figure, a double click or
 * Enter opens the district.
 */
public final class MapView extends VBox {
    private static final Text INDICATOR = new Text("指标", "Indicator");
    private static final Text FIND = new Text("输入名称或拼音首字母", "Type a part of its name");
    private static final Text ALL = new Text("列出全部指标", "List all indicators");
    private static final Text HINT = new Text("单击看出处，双击打开区县", "Click for the source, double-click for the district");
    private static final double FIELD = 300;

    private final MapModel model;
    private final Desk desk;
    private final HBox head = new HBox();
    private final StackPane body = new StackPane();
    private final MapCanvas canvas;

    /**
     * @param model the map
     * @param desk the look and the names of themes
     * @param openDistrict opens the district with this code
     * @param openMark opens the source of a mark
     */
    public MapView(MapModel model, Desk desk, Consumer<String> openDistrict, Consumer<Mark> openMark) {
        this.model = model;
        this.desk = desk;
        this.canvas = new MapCanvas(desk.look(), desk.renderer(), openDistrict, openMark);
        canvas.setId("map");
        head.getStyleClass().add("map-head");
        body.getStyleClass().add("map-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().setAll(head, body);
        getStyleClass().add("map-view");
        getStylesheets().add(MapView.class.getResource("map.css").toExternalForm());
        desk.look().languageProperty().subscribe(language -> fillHead());
        model.mapProperty().subscribe(this::show);
        model.troubleProperty().subscribe(trouble -> show(model.mapProperty().get()));
        sceneProperty().subscribe(scene -> model.watch(scene != null));
    }

    /** Puts the keyboard on the map. */
    @Override
    public void requestFocus() {
        canvas.requestFocus();
    }

    private void show(Optional<Chart> map) {
        map.ifPresent(canvas::show);
        Optional<Text> trouble = model.troubleProperty().get();
        body.getChildren()
                .setAll(map.<Node>map(shown -> canvas).or(() -> trouble.map(this::message)).stream()
                        .toList());
    }

    /** Made anew for every language, since a field keeps the words that were typed into it. */
    private void fillHead() {
        Label label = words(INDICATOR, "map-label");
        ChoiceField<Indicator> field =
                new ChoiceField<>(model.indicatorProperty(), model.indicatorsProperty(), this::name, this::theme);
        field.setId("map-indicator");
        field.setPrefWidth(FIELD);
        field.setAccessibleText(desk.look().say(INDICATOR));
        field.setPromptText(desk.look().say(FIND));
        label.setLabelFor(field);
        field.showArrow(desk.look().text(ALL));
        head.getChildren().setAll(label, field, words(HINT, "muted"));
    }

    private String name(Indicator indicator) {
        return desk.look().say(indicator.name());
    }

    private String theme(Indicator indicator) {
        return desk.data()
                .catalogue()
                .theme(indicator.theme())
                .or(() -> Optional.of(SeriesIndex.THEME)
                        .filter(theme -> theme.id().equals(indicator.theme())))
                .map(Theme::name)
                .map(desk.look()::say)
                .orElse("");
    }

    private Label words(Text text, String style) {
        Label words = new Label(desk.look().say(text));
        words.setMinWidth(USE_PREF_SIZE);
        words.getStyleClass().add(style);
        return words;
    }

    private Label message(Text words) {
        Label message = new Label();
        message.textProperty().bind(desk.look().text(words));
        message.setWrapText(true);
        message.getStyleClass().add("muted");
        return message;
    }
}
