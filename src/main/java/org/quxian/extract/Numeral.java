package org.quxian.extract;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number as it stands in a text, before its unit.
 *
 * @param start its first index
 * @param end the index after its last
 * @param low the number, or the lower one of a range
 * @param high the upper one of a range; null where there is one number
 * @param over whether 余, 多 or 几 stands inside it, as in 20余万
 * @param power the power of ten its scales make: 4 for 3.5万; what a bare lower number of a range inherits
 */
record Numeral(int start, int end, BigDecimal low, @Nullable BigDecimal high, boolean over, int power) {

    static Numeral exact(int start, int end, BigDecimal value) {
        return new Numeral(start, end, value, null, false, 0);
    }

    boolean isRange() {
        return high != null;
    }
}
