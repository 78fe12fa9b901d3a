package org.quxian.desktop.print;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.FutureTask;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.quxian.desktop.support.Appearance;
import org.quxian.desktop.support.Desk;
import org.quxian.desktop.support.Desks;
import org.quxian.desktop.support.Fonts;
import org.quxian.desktop.support.Look;
import org.quxian.desktop.support.SameThreadRunner;
import org.quxian.observation.Language;
import org.quxian.observation.Selection;
import org.quxian.observation.Text;

/**
 * Takes pictures of the print preview for the docs. No test of its own, so it runs only when asked:
 * {@code mvn test -Dtest=PrintPictures}.
 */
class PrintPictures {
    private static final Path FOLDER = Path.of("src/site/resources/images");

    @Test
    void takesPicturesOfThePreview() throws Exception {
        Platform.startup(() -> Platform.setImplicitExit(false));
        Files.createDirectories(FOLDER);
        for (Appearance appearance : Appearance.values()) {
            FutureTask<WritableImage> shot = new FutureTask<>(() -> picture(appearance));
            Platform.runLater(shot);
            WritableImage image = shot.get();
            BufferedImage copy =
                    new BufferedImage((int) image.getWidth(), (int) image.getHeight(), BufferedImage.TYPE_INT_RGB);
            for (int y = 0; y < copy.getHeight(); y++) {
                for (int x = 0; x < copy.getWidth(); x++) {
                    copy.setRGB(x, y, image.getPixelReader().getArgb(x, y));
                }
            }
            String name = appearance == Appearance.LIGHT ? "light" : "dark";
            ImageIO.write(copy, "png", FOLDER.resolve("print-" + name + ".png").toFile());
        }
    }

    private static WritableImage picture(Appearance appearance) {
        Desk plain = Desks.chinese();
        Desk desk = new Desk(
                new SimpleObjectProperty<>(plain.data()),
                plain.rules(),
                new SimpleObjectProperty<>(Selection.ALL),
                new Look(Language.ZH, appearance),
                new SameThreadRunner(),
                plain.renderer());
        Fonts.load();
        Application.setUserAgentStylesheet(appearance.stylesheet());
        Printable sheet = new Printable.Sheet(new Text("大渡口区情况简报", "Fact sheet: Dadukou District"), "500104");
        PrintView view = new PrintView(new PrintModel(desk, List.of(sheet), sheet, List.of()), desk.look());
        view.getStylesheets().add(PrintView.class.getResource("print.css").toExternalForm());
        view.getStyleClass().add("root");
        view.setStyle("-fx-background-color: -color-bg-default;");
        Scene scene = new Scene(view, 860, 720);
        scene.getStylesheets().setAll(appearance.colours());
        view.applyCss();
        view.layout();
        return scene.snapshot(new WritableImage(860, 720));
    }
}
