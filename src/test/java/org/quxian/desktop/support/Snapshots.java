package org.quxian.desktop.support;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javax.imageio.ImageIO;
import org.quxian.observation.Language;
import org.quxian.observation.Selection;

/** Pictures of what stands in a window, for the docs. */
public final class Snapshots {
    private static final Path FOLDER = Path.of("src/site/resources/images");

    private Snapshots() {}

    /** A desk over the shipped figures, in Chinese, on which all work is over at once. */
    public static Desk desk(Appearance appearance) {
        Desk plain = Desks.chinese();
        return new Desk(
                new SimpleObjectProperty<>(plain.data()),
                plain.rules(),
                new SimpleObjectProperty<>(Selection.ALL),
                new Look(Language.ZH, appearance),
                new SameThreadRunner(),
                plain.renderer());
    }

    /** What {@code view} looks like by itself; on the JavaFX thread. */
    public static WritableImage of(Region view, Appearance appearance, int width, int height) {
        view.getStyleClass().add("root");
        view.setStyle("-fx-background-color: -color-bg-default;");
        Scene scene = new Scene(view, width, height);
        scene.getStylesheets().setAll(appearance.colours());
        view.applyCss();
        view.layout();
        return scene.snapshot(new WritableImage(width, height));
    }

    /** Writes {@code image} beside the other pictures of the docs. */
    public static void write(WritableImage image, String name) throws IOException {
        Files.createDirectories(FOLDER);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        PixelReader pixels = image.getPixelReader();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                copy.setRGB(x, y, pixels.getArgb(x, y));
            }
        }
        ImageIO.write(copy, "png", FOLDER.resolve(name).toFile());
    }
}
