package org.quxian.desktop.support;

import java.util.Optional;
import org.quxian.series.Basis;

/**
 * What a person chose in single views, beside the filter that all of them follow. What is not there any more is no harm:
 * the view then shows what it shows where nothing was chosen.
 *
 * @param map the id of the indicator on the map
 * @param trend the id of the indicator through time
 * @param trendApart whether every line through time has a small chart of its own
 * @param compare what districts are compared in
 * @param basis what they are compared by
 */
public record Choices(
        Optional<String> map, Optional<String> trend, boolean trendApart, Optional<Compare> compare, Basis basis) {

    /** Nothing was chosen yet. */
    public static final Choices NONE =
            new Choices(Optional.empty(), Optional.empty(), false, Optional.empty(), Basis.TOTAL);

    /**
     * What districts are compared in.
     *
     * @param theme whether it is a theme, else an indicator
     * @param id its id
     */
    public record Compare(boolean theme, String id) {}
}
