package org.quxian.extract;

import org.quxian.observation.Quantity;
import org.quxian.observation.Unit;

/**
 * A number and its unit as they stand in a paragraph, before it is known what they measure.
 *
 * @param start the first index of the number
 * @param end the index after the unit
 * @param tail the index after the words that qualify it, 以上
 * @param quantity how much, in base units
 * @param unit the unit as printed
 * @param sign -1 or 1 where a sign is printed, 0 where none is
 * @param inWords whether it is said in words: 全覆盖
 */
record Figure(int start, int end, int tail, Quantity quantity, Unit unit, int sign, boolean inWords) {

    /** Whether it tells how large a part is: 80 %, 三成. */
    boolean isRatio() {
        return unit.dimension().equals("ratio") || unit.dimension().equals("multiple");
    }

    Figure signed(int newStart, int newSign) {
        return new Figure(newStart, end, tail, quantity, unit, newSign, inWords);
    }
}
