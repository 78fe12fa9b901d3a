package org.quxian.store;

import org.quxian.observation.Claim;

/**
 * What claims may refer to.
 *
 * @param areas codes of areas
 * @param indicators ids of indicators
 * @param units symbols of units
 */
record ClaimNames(Names areas, Names indicators, Names units) {

    /** {@code claim}, which was read from {@code row}, if all that it refers to is known. */
    Claim require(Row row, Claim claim) throws java.sql.SQLException, MalformedRowException {
        if (claim.area().isPresent()) {
            areas.require(row, "area");
        }
        if (claim.indicator().isPresent()) {
            indicators.require(row, "indicator");
        }
        units.require(row, "unit");
        return claim;
    }
}
