package org.quxian.desktop.reopened;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.quxian.desktop.support.Appearance;
import org.quxian.desktop.support.Desk;
import org.quxian.desktop.support.Look;
import org.quxian.desktop.support.PictureCanvas;
import org.quxian.observation.Legible;
import org.quxian.render.Renderer;
import org.quxian.render.Theme;

/** A window of its own for a chart out of a file, so that it is not taken for one of the store's. */
public final class ReopenedWindow {
    private static final double WIDTH = 960;
    private static final double HEIGHT = 640;
    private static final double EVIDENCE = 300;

    private final Stage stage = new Stage();

    /**
     * @param picture the chart
     * @param desk the figures as they are now, and the look
     * @param owner the window that it belongs to
     */
    public ReopenedWindow(ReopenedPicture picture, Desk desk, Window owner) {
        EvidencePane evidence = new EvidencePane(desk, picture.payload());
        evidence.setPrefWidth(EVIDENCE);
        BorderPane page = new BorderPane(chart(picture, desk, evidence));
        page.setTop(head(picture, desk.look()));
        page.setRight(evidence);
        page.getStyleClass().add("reopened");
        Scene scene = new Scene(page, WIDTH, HEIGHT);
        scene.getStylesheets().setAll(desk.look().appearance().colours());
        scene.getStylesheets()
                .add(ReopenedWindow.class.getResource("reopened.css").toExternalForm());
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                stage.close();
            }
        });
        stage.initOwner(owner);
        stage.setTitle(desk.look().say(ReopenedWords.title(picture.name())));
        stage.setScene(scene);
    }

    /** Shows itself; it does not wait. */
    public void show() {
        stage.show();
        stage.getScene().lookup(".picture").requestFocus();
    }

    private static ScrollPane chart(ReopenedPicture picture, Desk desk, EvidencePane evidence) {
        Theme theme = picture.payload().theme();
        Look asExported = new Look(desk.look().language(), theme == Theme.DARK ? Appearance.DARK : Appearance.LIGHT);
        PictureCanvas canvas = new PictureCanvas(picture.payload().picture(), asExported, desk.renderer());
        canvas.setOnMark(evidence::show);
        ScrollPane scroll = new ScrollPane(canvas);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setStyle("-fx-background: " + Renderer.background(theme));
        return scroll;
    }

    private static VBox head(ReopenedPicture picture, Look look) {
        Label from = new Label(look.say(ReopenedWords.FROM_FILE));
        from.getStyleClass().add("reopened-from");
        Label name = new Label(Legible.line(picture.name()), from);
        name.getStyleClass().add("reopened-name");
        VBox head = new VBox(name);
        picture.notices().forEach(notice -> {
            Label label = new Label(look.say(notice));
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
            label.getStyleClass().add("reopened-notice");
            head.getChildren().add(label);
        });
        head.getStyleClass().add("reopened-head");
        return head;
    }
}
