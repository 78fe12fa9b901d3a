package org.quxian.chart;

import org.quxian.observation.Nature;

/**
 * One figure as it is drawn.
 *
 * @param label what it is: the name of an indicator or an area
 * @param value the figure as text, with its unit and its qualifier: 近5亿元
 * @param extent how far it reaches, in base units
 * @param nature actual, forecast (hatched) or target (a line)
 * @param origin the sentence or the formula behind it
 */
public record Mark(String label, String value, Extent extent, Nature nature, Origin origin) {}
