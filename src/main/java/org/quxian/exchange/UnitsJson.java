package org.quxian.exchange;

import java.math.BigDecimal;
import java.util.List;
import org.quxian.observation.Unit;

/** The shape of {@code units.json}. Factors are strings, so that they stay exact in every reader. */
record UnitsJson(List<Entry> units) {

    record Entry(
            String symbol,
            String name,
            String dimension,
            String base,
            BigDecimal factor,
            String codeSystem,
            String code) {

        Unit unit() {
            return new Unit(symbol, name, dimension, base, factor, codeSystem, code);
        }
    }
}
