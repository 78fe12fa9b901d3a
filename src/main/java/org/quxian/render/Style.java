package org.quxian.render;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;
import java.util.List;

/**
 * Every colour and measure of a theme, in one place.
 *
 * @param page behind everything
 * @param ink titles, labels and values
 * @param muted subtitles, notes and what is said in passing
 * @param rule hairlines and gridlines
 * @param track the empty part of a bar that has an end
 * @param tints the accent and its relatives, for one, two or three series
 * @param lines colours of thin lines, the accent first
 * @param border between areas of a map
 * @param shades of the accent for classes of values, from the least to the greatest: away from the page
 */
record Style(
        Color page,
        Color ink,
        Color muted,
        Color rule,
        Color track,
        List<Color> tints,
        List<Color> lines,
        Color border,
        List<Color> shades) {

    /** The widest a bar gets. */
    static final double BAR = 28;

    /** Distance between two lines of a hatch. */
    static final double HATCH = 6;

    /** How much of the accent a piece of a whole has less than the one before. */
    private static final double PALER = 0.175;

    static final Stroke HATCH_STROKE = new BasicStroke(2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);

    private static final Style LIGHT = new Style(
            new Color(0xFFFFFF),
            new Color(0x17212B),
            new Color(0x566370),
            new Color(0xDFE4E8),
            new Color(0xE9EDF0),
            List.of(new Color(0x17557F), new Color(0x5F9CC3), new Color(0xBAC5CD)),
            List.of(new Color(0x17557F), new Color(0xC4511F), new Color(0x3D1F4F), new Color(0x11A68D)),
            new Color(0x8C9AA6),
            List.of(
                    new Color(0xC0DAED),
                    new Color(0x85B6D9),
                    new Color(0x5295C4),
                    new Color(0x2F74A4),
                    new Color(0x114A70)));

    private static final Style DARK = new Style(
            new Color(0x11171D),
            new Color(0xEDF1F4),
            new Color(0xA3B0BB),
            new Color(0x2B353E),
            new Color(0x25303A),
            List.of(new Color(0x6CB6E2), new Color(0x3F86B0), new Color(0x44525E)),
            List.of(new Color(0x6CB6E2), new Color(0xD9744A), new Color(0xF6E3A1), new Color(0x7F5AB8)),
            new Color(0x6B7A87),
            List.of(
                    new Color(0x1D3A4F),
                    new Color(0x2A5C80),
                    new Color(0x4C94C0),
                    new Color(0x86C3E8),
                    new Color(0xC8E6F8)));

    static Style of(Theme theme) {
        return switch (theme) {
            case LIGHT -> LIGHT;
            case DARK -> DARK;
        };
    }

    /** The one accent colour. */
    Color accent() {
        return tints.getFirst();
    }

    /** The colour of the series at {@code index}; more series than tints begin again. */
    Color tint(int index) {
        return tints.get(index % tints.size());
    }

    /** The colour of the line at {@code index}; more lines than colours begin again. */
    Color line(int index) {
        return lines.get(index % lines.size());
    }

    /** The colour of the piece of a whole at {@code index}, the accent first and then ever closer to the page. */
    Color piece(int index) {
        return mixed(accent(), page(), 1 - PALER * index);
    }

    private static Color mixed(Color one, Color other, double share) {
        return new Color(
                (int) Math.round(one.getRed() * share + other.getRed() * (1 - share)),
                (int) Math.round(one.getGreen() * share + other.getGreen() * (1 - share)),
                (int) Math.round(one.getBlue() * share + other.getBlue() * (1 - share)));
    }

    /** The colour of words on {@code ground}: ink or page, whichever stands out more. */
    Color on(Color ground) {
        return Math.abs(lightness(ground) - lightness(ink)) > Math.abs(lightness(ground) - lightness(page))
                ? ink
                : page;
    }

    /** Roughly how light a colour looks, 0 to 1. */
    private static double lightness(Color color) {
        double luminance = 0.2126 * Math.pow(color.getRed() / 255.0, 2.2)
                + 0.7152 * Math.pow(color.getGreen() / 255.0, 2.2)
                + 0.0722 * Math.pow(color.getBlue() / 255.0, 2.2);
        return Math.cbrt(luminance);
    }

    /** {@code color} with {@code share} of its opacity, 0 to 1. */
    static Color faded(Color color, double share) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), (int) Math.round(255 * share));
    }
}
