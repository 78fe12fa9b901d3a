package org.quxian.render;

/**
 * A kind of lettering.
 *
 * @param size in logical pixels
 * @param bold whether it is bold
 * @param leading the height of a line as a multiple of the size
 */
record Type(double size, boolean bold, double leading) {
    static final Type TITLE = new Type(20, true, 1.32);
    static final Type SUBTITLE = new Type(13, false, 1.45);
    static final Type FOOT = new Type(11, false, 1.5);
    static final Type LABEL = new Type(13, false, 1.32);
    static final Type GROUP = new Type(13, true, 1.32);
    static final Type VALUE = new Type(13.5, true, 1.32);
    static final Type SMALL = new Type(12, false, 1.35);
    static final Type TICK = new Type(11, false, 1.3);
    static final Type FIGURE = new Type(28, true, 1.2);
    static final Type NUMBER = new Type(38, true, 1.15);
    static final Type UNIT = new Type(15, false, 1.2);
    static final Type AREA = new Type(17, true, 1.3);
    static final Type HEADING = new Type(12.5, true, 1.36);

    Type sized(double other) {
        return new Type(other, bold, leading);
    }

    /** The height of one line. */
    double line() {
        return size * leading;
    }
}
