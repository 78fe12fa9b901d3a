package org.quxian.geo;

import org.quxian.observation.Area;

/**
 * An area on a map.
 *
 * @param area the area
 * @param shape its shape
 * @param label where it has the most room for words
 */
public record Tract(Area area, Polygon shape, Point label) {}
