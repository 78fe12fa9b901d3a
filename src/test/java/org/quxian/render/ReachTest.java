package org.quxian.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import org.jfree.chart.entity.StandardEntityCollection;
import org.junit.jupiter.api.Test;
import org.quxian.chart.Extent;
import org.quxian.chart.Extent.Edge;
import org.quxian.observation.Nature;

/** Bars of 100 to 200 pixels, one a unit, looked at pixel by pixel along their middle. */
class ReachTest {
    private static final int MIDDLE = 10;
    private static final Color FULL = Style.of(Theme.LIGHT).accent();

    private final Typesetter typesetter;

    ReachTest() throws RenderException {
        typesetter = new Typesetter(Fonts.load());
    }

    @Test
    void anExactBarEndsSharply() {
        BufferedImage bar = draw(new Extent(100, 100, 100, Edge.SHARP), Nature.ACTUAL);
        assertThat(strength(bar, 98)).isCloseTo(1, within(0.02));
        assertThat(strength(bar, 101)).isZero();
    }

    @Test
    void overIsSolidToTheNumberAndFadesAboveIt() {
        BufferedImage bar = draw(new Extent(100, 100, 150, Edge.FADES_UP), Nature.ACTUAL);
        assertThat(strength(bar, 98)).isCloseTo(1, within(0.02));
        assertThat(strength(bar, 110)).isBetween(0.7, 0.9);
        assertThat(strength(bar, 125)).isBetween(0.4, 0.6);
        assertThat(strength(bar, 148)).isLessThan(0.1);
        assertThat(strength(bar, 152)).isZero();
    }

    @Test
    void nearlyFadesBeforeTheNumberIsReached() {
        BufferedImage bar = draw(new Extent(0, 100, 100, Edge.FADES_DOWN), Nature.ACTUAL);
        assertThat(strength(bar, 80)).isCloseTo(1, within(0.02));
        assertThat(strength(bar, 92)).isBetween(0.3, 0.8);
        assertThat(strength(bar, 98)).isLessThan(0.25);
        assertThat(strength(bar, 101)).isZero();
    }

    @Test
    void aboutFadesToBothSidesOfTheNumber() {
        BufferedImage bar = draw(new Extent(80, 100, 120, Edge.FADES_BOTH), Nature.ACTUAL);
        assertThat(strength(bar, 78)).isCloseTo(1, within(0.02));
        assertThat(strength(bar, 100)).isBetween(0.4, 0.6);
        assertThat(strength(bar, 118)).isLessThan(0.1);
    }

    @Test
    void aRangeHasALighterPiece() {
        BufferedImage bar = draw(new Extent(80, 120, 120, Edge.SPANS), Nature.ACTUAL);
        assertThat(strength(bar, 78)).isCloseTo(1, within(0.02));
        assertThat(strength(bar, 84))
                .isCloseTo(strength(bar, 118), within(0.02))
                .isBetween(0.3, 0.45);
        assertThat(strength(bar, 121)).isZero();
    }

    @Test
    void aFadeOfAFewPixelsIsStillSeen() {
        BufferedImage bar = draw(new Extent(100, 100, 100.5, Edge.FADES_UP), Nature.ACTUAL);
        assertThat(strength(bar, 105)).isBetween(0.2, 0.9);
    }

    @Test
    void aForecastIsHatched() {
        BufferedImage bar = draw(new Extent(100, 100, 100, Edge.SHARP), Nature.FORECAST);
        int full = 0;
        int pale = 0;
        for (int x = 5; x < 95; x++) {
            full += strength(bar, x) > 0.85 ? 1 : 0;
            pale += strength(bar, x) < 0.3 ? 1 : 0;
        }
        assertThat(full).isGreaterThan(15);
        assertThat(pale).isGreaterThan(15);
        assertThat(strength(bar, 102)).isZero();
    }

    @Test
    void aTargetIsALine() {
        BufferedImage bar = draw(new Extent(100, 100, 100, Edge.SHARP), Nature.TARGET);
        assertThat(new Color(bar.getRGB(99, 4))).isEqualTo(Style.of(Theme.LIGHT).ink());
        assertThat(new Color(bar.getRGB(50, 4))).isEqualTo(Style.of(Theme.LIGHT).page());
    }

    @Test
    void zeroIsAThinLineAndNotNothing() {
        BufferedImage bar = draw(new Extent(0, 0, 0, Edge.SHARP), Nature.ACTUAL);
        assertThat(strength(bar, 0)).isGreaterThan(0.9);
        assertThat(strength(bar, 3)).isZero();
    }

    private BufferedImage draw(Extent extent, Nature nature) {
        BufferedImage image = new BufferedImage(200, 20, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        Style style = Style.of(Theme.LIGHT);
        graphics.setPaint(style.page());
        graphics.fillRect(0, 0, 200, 20);
        Sheet sheet = new Sheet(
                graphics, style, typesetter, new AffineTransform(), new StandardEntityCollection(), ink -> {});
        Reach.of(extent, 0, 1).draw(sheet, Samples.mark("bar", "", extent, nature), FULL, 2, 16);
        return image;
    }

    /** How much of the full colour is at {@code x}: 0 is page, 1 is full. */
    private static double strength(BufferedImage image, int x) {
        double page = Style.of(Theme.LIGHT).page().getRed();
        double red = new Color(image.getRGB(x, MIDDLE)).getRed();
        return (page - red) / (page - FULL.getRed());
    }
}
