package org.quxian.desktop.overview;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import org.quxian.chart.Mark;
import org.quxian.chart.Panel;
import org.quxian.desktop.support.ColumnsPane;
import org.quxian.desktop.support.Desk;
import org.quxian.desktop.support.PictureCanvas;
import org.quxian.observation.Text;

/** The panels, in columns. A click on a mark opens its source, a click beside the marks opens the district. */
public final class OverviewView extends ScrollPane {
    private static final double LEAST = 330;
    private static final double MOST = 520;
    private static final double GAP = 24;

    private final OverviewModel model;
    private final Desk desk;
    private final Consumer<String> openDistrict;
    private final Consumer<Mark> openMark;
    private Node last = this;
    private final ColumnsPane columns = new ColumnsPane(LEAST, MOST, 4, GAP, GAP);

    /**
     * @param model the panels
     * @param desk the look
     * @param openDistrict opens the district with this code
     * @param openMark opens the source of a mark
     */
    public OverviewView(OverviewModel model, Desk desk, Consumer<String> openDistrict, Consumer<Mark> openMark) {
        this.model = model;
        this.desk = desk;
        this.openDistrict = openDistrict;
        this.openMark = openMark;
        columns.getStyleClass().add("panels");
        setContent(columns);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("overview");
        getStylesheets().add(OverviewView.class.getResource("overview.css").toExternalForm());
        model.panelsProperty().subscribe(panels -> show());
        sceneProperty().subscribe(scene -> model.watch(scene != null));
        model.messageProperty().subscribe((before, now) -> show());
    }

    /** Puts the keyboard on the panel it was on last, or on the first. */
    @Override
    public void requestFocus() {
        columns.getChildren().stream()
                .filter(panel -> panel.equals(last) || Objects.equals(panel.getId(), last.getId()))
                .findFirst()
                .or(() -> columns.getChildren().stream().findFirst())
                .ifPresent(Node::requestFocus);
    }

    private void show() {
        List<Panel> panels = model.panelsProperty().get();
        if (panels.isEmpty()) {
            columns.getChildren()
                    .setAll(model.messageProperty().get().stream()
                            .map(this::message)
                            .toList());
        } else {
            boolean hadFocus = columns.isFocusWithin();
            columns.getChildren().setAll(panels.stream().map(this::kept).toList());
            if (hadFocus && !columns.isFocusWithin()) {
                requestFocus();
            }
        }
    }

    /** The picture of {@code panel} as it stands, with the keyboard on it, where nothing in it has changed. */
    private Node kept(Panel panel) {
        return columns.getChildren().stream()
                .filter(node ->
                        node instanceof PictureCanvas shown && shown.picture().equals(panel))
                .findFirst()
                .orElseGet(() -> picture(panel));
    }

    private Node picture(Panel panel) {
        PictureCanvas picture = new PictureCanvas(panel, desk.look(), desk.renderer());
        picture.getStyleClass().add("panel");
        picture.setId("panel-" + panel.area());
        picture.focusedProperty().subscribe(focused -> {
            if (focused) {
                last = picture;
            }
        });
        picture.setOnMark(openMark);
        picture.setOnPicture(() -> openDistrict.accept(panel.area()));
        return picture;
    }

    private Node message(Text words) {
        Label message = new Label();
        message.textProperty().bind(desk.look().text(words));
        message.setWrapText(true);
        message.getStyleClass().add("muted");
        return message;
    }
}
