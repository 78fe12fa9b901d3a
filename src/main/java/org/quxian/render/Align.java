package org.quxian.render;

/** Where words stand from the point they are drawn at. */
enum Align {
    LEFT,
    CENTRE,
    RIGHT;

    /** The left edge of something {@code width} wide that is drawn at {@code x}. */
    double left(double x, double width) {
        return switch (this) {
            case LEFT -> x;
            case CENTRE -> x - width / 2;
            case RIGHT -> x - width;
        };
    }
}
