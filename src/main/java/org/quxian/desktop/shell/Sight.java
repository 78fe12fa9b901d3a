package org.quxian.desktop.shell;

import java.nio.IntBuffer;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;
import javafx.stage.Stage;
import org.quxian.desktop.support.Settings;

/**
 * What the window looked like when it was left. The next start shows it until the figures are there, where nothing has
 * changed since.
 *
 * @param title what stood above it
 * @param bounds where the window stood
 * @param scale pixels to a screen unit
 * @param width pixels in a row
 * @param height rows of pixels
 * @param pixels opacity, red, green and blue, eight bits each; in an array, and not changed any more
 */
public record Sight(String title, Settings.Bounds bounds, double scale, int width, int height, IntBuffer pixels) {
    /** A sight that fits itself. */
    public Sight {
        if (width <= 0 || height <= 0 || (long) width * height != pixels.remaining() || !(scale > 0)) {
            throw new IllegalArgumentException("a sight of " + width + " by " + height);
        }
    }

    /** What {@code stage} shows now, where it stands. Asked for on the JavaFX thread. */
    static Sight of(Stage stage) {
        Scene scene = stage.getScene();
        double scale = stage.getOutputScaleX();
        SnapshotParameters asOnScreen = new SnapshotParameters();
        asOnScreen.setTransform(Transform.scale(scale, scale));
        asOnScreen.setFill(Color.WHITE);
        WritableImage image =
                new WritableImage(Math.max(1, (int) Math.round(scene.getWidth() * scale)), Math.max(1, (int)
                        Math.round(scene.getHeight() * scale)));
        scene.getRoot().snapshot(asOnScreen, image);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), pixels, 0, width);
        return new Sight(stage.getTitle(), Placement.of(stage), scale, width, height, IntBuffer.wrap(pixels));
    }

    /** As a picture; its pixels are not copied. */
    Image image() {
        return new WritableImage(
                new PixelBuffer<>(width, height, pixels.duplicate(), PixelFormat.getIntArgbPreInstance()));
    }
}
