package org.quxian.render;

/**
 * How large a chart is set: on a page of its own, small within a panel, or as one of many.
 *
 * @param isSmall whether it is one of several within a panel
 * @param label lettering of labels
 * @param value lettering of values that stand above a bar
 * @param number lettering of large numbers
 * @param bar how thick a bar looks best
 * @param gap from one bar to the next
 * @param narrow below which width labels stand above their bars in any case
 */
record Setting(boolean isSmall, Type label, Type value, Type number, double bar, double gap, double narrow) {
    static final Setting PAGE = new Setting(false, Type.LABEL, Type.VALUE, Type.NUMBER, 22, 16, 440);
    static final Setting PANEL =
            new Setting(true, Type.SMALL, Type.VALUE.sized(12.5), Type.NUMBER.sized(26), 10, 10, 300);

    /** One of many small charts, where labels always stand above their bars. */
    static final Setting CELL =
            new Setting(true, Type.SMALL, Type.VALUE.sized(12), Type.NUMBER.sized(22), 8, 7, Double.MAX_VALUE);
}
