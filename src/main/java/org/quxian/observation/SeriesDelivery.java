package org.quxian.observation;

import java.util.List;

/**
 * What a file brings: series, sorted and with no point twice.
 *
 * @param file the name of the file
 * @param areas the codes of the areas, all known to the store
 * @param indicators the indicators, with the decimals that these points need
 * @param origins what the file says of its sources, at least one
 * @param points the points; they name areas, indicators and origins by their places in these lists
 */
public record SeriesDelivery(
        String file,
        List<String> areas,
        List<SeriesIndicator> indicators,
        List<String> origins,
        SeriesDraft.Sorted points) {

    public SeriesDelivery {
        areas = List.copyOf(areas);
        indicators = List.copyOf(indicators);
        origins = List.copyOf(origins);
    }
}
