package org.quxian.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Crowded lines as one shape, next to the same lines drawn by Java2D with a round pen. */
class RibbonTest {
    private static final int WIDTH = 300;
    private static final int HEIGHT = 200;
    private static final float PEN = 2.2f;
    private static final double FINE = 1 / 64.0;
    private static final double AS_DRAWN = 0.25;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 40, 1000})
    void itIsWhatARoundPenDraws(int turns) {
        double[] xs = IntStream.range(0, turns)
                .mapToDouble(turn -> 10 + turn * 280.0 / turns)
                .toArray();
        double[] ys = walk(turns);

        BufferedImage pen = image();
        draw(pen, path(xs, ys));
        BufferedImage ribbon = image();
        fill(ribbon, new Ribbon(xs, ys, PEN / 2).outline(FINE));

        assertThat(ink(pen)).isPositive();
        assertThat(differing(pen, ribbon, 40)).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void atTheStepThatChartsUseOnlyPixelsAtItsEdgeAreAShadeLighterOrDarker(long seed) {
        double[] xs = IntStream.range(0, 1200)
                .mapToDouble(turn -> 10 + (turn + turn % 4 * 0.1) / 4)
                .toArray();
        Random random = new Random(seed);
        double[] ys = random.doubles(xs.length, 60, 140).toArray();

        BufferedImage pen = image();
        draw(pen, path(xs, ys));
        BufferedImage ribbon = image();
        fill(ribbon, new Ribbon(xs, ys, PEN / 2).outline(AS_DRAWN));

        assertThat(ink(ribbon)).isCloseTo(ink(pen), within(ink(pen) / 100));
        assertThat(differing(pen, ribbon, 64)).isLessThan(WIDTH / 3);
    }

    @Test
    void piecesStraightUpAreAsHighAsTheyAre() {
        double[] xs = {100, 100, 101};
        double[] ys = {150, 50, 100};

        BufferedImage pen = image();
        draw(pen, path(xs, ys));
        BufferedImage ribbon = image();
        fill(ribbon, new Ribbon(xs, ys, PEN / 2).outline(FINE));

        assertThat(differing(pen, ribbon, 40)).isZero();
    }

    private static double[] walk(int turns) {
        Random random = new Random(turns);
        double[] ys = new double[turns];
        double y = HEIGHT / 2.0;
        for (int turn = 0; turn < turns; turn++) {
            y = Math.clamp(y + random.nextGaussian() * 30, 10, HEIGHT - 10);
            ys[turn] = y;
        }
        return ys;
    }

    private static Path2D path(double[] xs, double[] ys) {
        Path2D path = new Path2D.Double();
        path.moveTo(xs[0], ys[0]);
        path.lineTo(xs[0], ys[0]);
        for (int turn = 1; turn < xs.length; turn++) {
            path.lineTo(xs[turn], ys[turn]);
        }
        return path;
    }

    private static BufferedImage image() {
        return new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
    }

    private static Graphics2D graphics(BufferedImage image) {
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setStroke(new BasicStroke(PEN, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.setPaint(Color.WHITE);
        return graphics;
    }

    private static void draw(BufferedImage image, Shape path) {
        Graphics2D graphics = graphics(image);
        graphics.draw(path);
        graphics.dispose();
    }

    private static void fill(BufferedImage image, Shape outline) {
        Graphics2D graphics = graphics(image);
        graphics.fill(outline);
        graphics.dispose();
    }

    private static int at(BufferedImage image, int index) {
        return image.getRaster().getSample(index % WIDTH, index / WIDTH, 0);
    }

    /** All shades together. */
    private static long ink(BufferedImage image) {
        return IntStream.range(0, WIDTH * HEIGHT)
                .mapToLong(index -> at(image, index))
                .sum();
    }

    /** How many pixels differ by more than {@code shades} of 255. */
    private static long differing(BufferedImage one, BufferedImage other, int shades) {
        return IntStream.range(0, WIDTH * HEIGHT)
                .filter(index -> Math.abs(at(one, index) - at(other, index)) > shades)
                .count();
    }
}
