package org.quxian.render;

import java.awt.Color;

/** How colours look to different eyes (Machado, Oliveira and Fernandes 2009, severity 1) and how far apart they are. */
final class ColourVision {
    private ColourVision() {}

    enum Sight {
        FULL(1, 0, 0, 0, 1, 0, 0, 0, 1),
        PROTANOPIA(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
        DEUTERANOPIA(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
        TRITANOPIA(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900),
        GREY(0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722);

        private final double[] matrix;

        Sight(double... matrix) {
            this.matrix = matrix;
        }

        /** Linear red, green and blue as seen. */
        double[] seen(Color color) {
            double[] rgb = linear(color);
            double[] seen = new double[3];
            for (int row = 0; row < 3; row++) {
                double sum = 0;
                for (int column = 0; column < 3; column++) {
                    sum += matrix[3 * row + column] * rgb[column];
                }
                seen[row] = Math.clamp(sum, 0, 1);
            }
            return seen;
        }
    }

    /** WCAG 2.2 contrast ratio, 1 to 21. */
    static double contrast(Color one, Color other) {
        double first = luminance(linear(one));
        double second = luminance(linear(other));
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    /** CIEDE2000 between two colours in linear red, green and blue. */
    static double distance(double[] one, double[] other) {
        double[] a = lab(one);
        double[] b = lab(other);
        double meanChroma = (Math.hypot(a[1], a[2]) + Math.hypot(b[1], b[2])) / 2;
        double power = Math.pow(meanChroma, 7);
        double stretch = 1 + 0.5 * (1 - Math.sqrt(power / (power + Math.pow(25, 7))));
        double chromaA = Math.hypot(a[1] * stretch, a[2]);
        double chromaB = Math.hypot(b[1] * stretch, b[2]);
        double hueA = hue(a[2], a[1] * stretch);
        double hueB = hue(b[2], b[1] * stretch);
        boolean isGrey = chromaA * chromaB < 1e-9;
        double turn = isGrey ? 0 : Math.IEEEremainder(hueB - hueA, 360);
        double lightness = b[0] - a[0];
        double chroma = chromaB - chromaA;
        double hue = 2 * Math.sqrt(chromaA * chromaB) * Math.sin(Math.toRadians(turn / 2));
        double meanLightness = (a[0] + b[0]) / 2;
        double mean = (chromaA + chromaB) / 2;
        double meanHue = isGrey ? hueA + hueB : hueA + turn / 2;
        double weight = 1
                - 0.17 * Math.cos(Math.toRadians(meanHue - 30))
                + 0.24 * Math.cos(Math.toRadians(2 * meanHue))
                + 0.32 * Math.cos(Math.toRadians(3 * meanHue + 6))
                - 0.20 * Math.cos(Math.toRadians(4 * meanHue - 63));
        double square = Math.pow(meanLightness - 50, 2);
        double scaledLightness = lightness / (1 + 0.015 * square / Math.sqrt(20 + square));
        double scaledChroma = chroma / (1 + 0.045 * mean);
        double scaledHue = hue / (1 + 0.015 * mean * weight);
        double seventh = Math.pow(mean, 7);
        double rotation = -2
                * Math.sqrt(seventh / (seventh + Math.pow(25, 7)))
                * Math.sin(Math.toRadians(60 * Math.exp(-Math.pow((((meanHue % 360) + 360) % 360 - 275) / 25, 2))));
        return Math.sqrt(scaledLightness * scaledLightness
                + scaledChroma * scaledChroma
                + scaledHue * scaledHue
                + rotation * scaledChroma * scaledHue);
    }

    private static double hue(double b, double a) {
        return (Math.toDegrees(Math.atan2(b, a)) + 360) % 360;
    }

    private static double[] linear(Color color) {
        return new double[] {linear(color.getRed()), linear(color.getGreen()), linear(color.getBlue())};
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static double luminance(double[] rgb) {
        return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
    }

    private static double[] lab(double[] rgb) {
        double x = curve((0.4124564 * rgb[0] + 0.3575761 * rgb[1] + 0.1804375 * rgb[2]) / 0.95047);
        double y = curve(luminance(rgb));
        double z = curve((0.0193339 * rgb[0] + 0.1191920 * rgb[1] + 0.9503041 * rgb[2]) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double curve(double value) {
        return value > 216.0 / 24389 ? Math.cbrt(value) : (24389.0 / 27 * value + 16) / 116;
    }
}
