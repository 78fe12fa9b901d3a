package org.quxian.observation;

import java.math.BigDecimal;

/**
 * A unit as texts print it, with the factor to the base unit that values are stored in: 万元 is 10000 元, 斤 is 0.5 公斤.
 * 万 and 亿 are a way of showing, so no base unit has them.
 *
 * @param symbol as printed, unique
 * @param name its English name
 * @param dimension what it measures; values are never converted across dimensions
 * @param base the symbol of the base unit; its own symbol for a base unit
 * @param factor how many base units it is, exact
 * @param codeSystem UCUM, UNECE_REC20, ISO4217, SDMX:CL_UNIT_MULT or LOCAL
 * @param code its code there
 */
public record Unit(
        String symbol, String name, String dimension, String base, BigDecimal factor, String codeSystem, String code) {

    /** Whether values are stored in it. */
    public boolean isBase() {
        return symbol.equals(base);
    }

    /** {@code value} of this unit in base units, exact and with no more digits than were printed. */
    public BigDecimal toBase(BigDecimal value) {
        return value.multiply(factor.stripTrailingZeros());
    }
}
