package org.quxian.geo;

import org.quxian.observation.Area;

/**
 * A zone on a map: a mark, since nothing tells its shape.
 *
 * @param area the zone
 * @param at about where it lies
 */
public record Spot(Area area, Point at) {}
