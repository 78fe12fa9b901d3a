package org.quxian.render;

import java.awt.geom.Rectangle2D;

/**
 * A line of words that was drawn.
 *
 * @param words the line
 * @param box around its letters, in the pixels of the chart
 */
record Ink(String words, Rectangle2D box) {}
