package org.quxian.geo;

/**
 * A point of a flat map, in kilometres.
 *
 * @param x to the right
 * @param y downwards
 */
public record Point(double x, double y) {}
