package org.quxian.desktop.shell;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/** The program's icon, three bars on a rounded ground, drawn in the sizes that window managers ask for. */
final class Emblem {
    private static final Color GROUND = Color.web("#17557F");
    private static final double[] BARS = {0.78, 0.56, 0.36};

    private Emblem() {}

    /** The icon in all sizes. */
    static List<Image> images() {
        return IntStream.of(16, 24, 32, 48, 64, 128)
                .<Image>mapToObj(Emblem::image)
                .toList();
    }

    private static WritableImage image(int size) {
        WritableImage image = new WritableImage(size, size);
        PixelWriter pixels = image.getPixelWriter();
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                pixels.setColor(x, y, at((x + 0.5) / size, (y + 0.5) / size));
            }
        }
        return image;
    }

    private static Color at(double x, double y) {
        double radius = 0.2;
        double dx = Math.max(0, Math.max(radius - x, x - (1 - radius)));
        double dy = Math.max(0, Math.max(radius - y, y - (1 - radius)));
        if (Math.hypot(dx, dy) > radius) {
            return Color.TRANSPARENT;
        }
        int row = (int) Math.floor((y - 0.2) / 0.22);
        boolean inBar =
                row >= 0 && row < BARS.length && (y - 0.2) - row * 0.22 < 0.15 && x >= 0.2 && x <= 0.04 + BARS[row];
        return inBar ? Color.WHITE : GROUND;
    }
}
