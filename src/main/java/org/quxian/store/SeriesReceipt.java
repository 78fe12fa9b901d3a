package org.quxian.store;

/**
 * What an import of series has done.
 *
 * @param points how many points it brought
 * @param added how many of them are new; the others have taken the place of earlier ones
 * @param areas how many areas they are of
 * @param indicators how many indicators they are of
 * @param newIndicators how many of these are new among the series
 */
public record SeriesReceipt(long points, long added, int areas, int indicators, int newIndicators) {}
