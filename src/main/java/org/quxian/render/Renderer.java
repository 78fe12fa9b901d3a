package org.quxian.render;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.entity.StandardEntityCollection;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.fx.FXHints;
import org.quxian.chart.Board;
import org.quxian.chart.Chart;
import org.quxian.chart.Panel;
import org.quxian.chart.Picture;

/** Draws every picture of the program, the same for the window, for files and for the command line. */
public final class Renderer {
    private static final double CHART_MARGIN = 24;
    private static final double PANEL_MARGIN = 16;
    private static final double CHART_WIDTH = 680;
    private static final double PANEL_WIDTH = 460;
    private static final double BOARD_WIDTH = 1000;

    private final Fonts fonts;

    /**
     * @param fonts the program's fonts
     */
    public Renderer(Fonts fonts) {
        this.fonts = fonts;
    }

    /**
     * {@code picture} as a JFreeChart, to be drawn at any size on any {@code Graphics2D}: type grows with the size, and
     * where there is little room everything closes up before it shrinks. Drawing it with a {@code ChartRenderingInfo}
     * fills its entity collection with a {@link MarkEntity} for every mark of the picture, in reading order, and a
     * {@link PanelEntity} for every panel of a board, before the marks in it.
     *
     * @param picture what to draw
     * @param theme light or dark
     */
    public JFreeChart render(Picture picture, Theme theme) {
        Style style = Style.of(theme);
        JFreeChart chart = new JFreeChart(null, null, plot(picture, style), false);
        chart.setBackgroundPaint(style.page());
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        chart.getRenderingHints().put(FXHints.KEY_USE_FX_FONT_METRICS, false);
        return chart;
    }

    /**
     * How tall {@code picture} looks best at {@code width} with type of its normal size.
     *
     * @param picture what is to be drawn
     * @param width in logical pixels, above 0
     */
    public Size preferredSize(Picture picture, int width) {
        return new Size(
                width, (int) Math.ceil(body(picture, new Typesetter(fonts)).preferred(width)));
    }

    /**
     * What is wrong with the words of {@code picture} at {@code size}, before it goes into a file.
     *
     * @param picture what is to be drawn
     * @param size how large
     */
    public Proof proof(Picture picture, Size size) {
        List<Ink> inks = new ArrayList<>();
        Graphics2D nowhere = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        PicturePlot plot = plot(picture, Style.of(Theme.LIGHT));
        plot.paint(
                nowhere,
                new Rectangle2D.Double(0, 0, size.width(), size.height()),
                new StandardEntityCollection(),
                inks::add);
        nowhere.dispose();
        return Proof.of(inks, size, fonts);
    }

    private PicturePlot plot(Picture picture, Style style) {
        Typesetter typesetter = new Typesetter(fonts);
        return new PicturePlot(body(picture, typesetter), style, typesetter, fullWidth(picture));
    }

    /** The colour behind every picture of {@code theme}, as {@code #RRGGBB}. */
    public static String background(Theme theme) {
        return hex(Style.of(theme).page());
    }

    /** The colour of words of {@code theme}, as {@code #RRGGBB}. */
    public static String ink(Theme theme) {
        return hex(Style.of(theme).ink());
    }

    /** The colour of what is said in passing, as {@code #RRGGBB}. */
    public static String muted(Theme theme) {
        return hex(Style.of(theme).muted());
    }

    private static String hex(Color color) {
        return "#%02X%02X%02X".formatted(color.getRed(), color.getGreen(), color.getBlue());
    }

    private static Body body(Picture picture, Typesetter typesetter) {
        return switch (picture) {
            case Chart chart ->
                new Page(chart.words(), Bodies.of(chart, typesetter, Setting.PAGE), typesetter, CHART_MARGIN);
            case Panel panel -> new Inset(new PanelBody(panel, panel.words().source(), typesetter), PANEL_MARGIN);
            case Board board ->
                new Page(BoardBody.words(board), new BoardBody(board, typesetter), typesetter, CHART_MARGIN);
        };
    }

    /** The logical width at which type has its normal size; wider pictures are enlarged. */
    private static double fullWidth(Picture picture) {
        return switch (picture) {
            case Chart chart -> CHART_WIDTH;
            case Panel panel -> PANEL_WIDTH;
            case Board board -> BOARD_WIDTH;
        };
    }
}
