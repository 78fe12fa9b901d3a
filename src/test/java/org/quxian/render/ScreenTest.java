package org.quxian.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.text.Font;
import org.jfree.chart.fx.ChartCanvas;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** The canvas of the window shows what the file shows. */
@ExtendWith(ApplicationExtension.class)
class ScreenTest {
    private static final int WIDTH = 900;

    private final Renderer renderer;

    ScreenTest() throws RenderException, IOException {
        renderer = new Renderer(Fonts.load());
        for (String weight : new String[] {"Regular", "Bold"}) {
            try (InputStream in =
                    ScreenTest.class.getResourceAsStream("/fonts/ttf/NotoSansSC/NotoSansSC-" + weight + ".ttf")) {
                Font.loadFont(in, 12);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void theScreenShowsTheColoursOfTheFile(Theme theme, FxRobot robot) {
        int height = renderer.preferredSize(Samples.board(), WIDTH).height();
        Drawing file = Drawing.of(renderer, Samples.board(), theme, WIDTH, height);
        PixelReader screen = snapshot(theme, height, robot).getPixelReader();
        Color page = Style.of(theme).page();
        long wrong = 0;
        double apart = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < WIDTH; x++) {
                Color shown = new Color(screen.getArgb(x, y));
                wrong += isBlack(shown, page) ? 1 : 0;
                apart += Math.abs(shown.getGreen() - file.pixel(x, y).getGreen());
            }
        }
        assertThat(wrong).as("pixels in the canvas' own black").isZero();
        assertThat(apart / (WIDTH * height)).isLessThan(4);
    }

    private WritableImage snapshot(Theme theme, int height, FxRobot robot) {
        WritableImage image = new WritableImage(WIDTH, height);
        robot.interact(() -> {
            ChartCanvas canvas = new ChartCanvas(renderer.render(Samples.board(), theme));
            canvas.setWidth(WIDTH);
            canvas.setHeight(height);
            Scene scene = new Scene(new Pane(canvas));
            canvas.draw();
            scene.getRoot().snapshot(null, image);
        });
        return image;
    }

    /** Darker than any colour of the theme. */
    private static boolean isBlack(Color shown, Color page) {
        int darkest = Math.min(page.getBlue(), 0x20);
        return shown.getBlue() < darkest - 8;
    }
}
