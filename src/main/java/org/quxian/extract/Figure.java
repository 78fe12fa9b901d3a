package org.quxian.extract;

import org.quxian.observation.Quantity;
import org.quxian.observation.Unit;

/**
 * A number and its unit as they stand in a flow, before it is known what they measure.
 *
 * @param start the first index of the number
 * @param end the index after the unit, or after the word that qualifies it
 * @param quantity how much, in base units
 * @param unit the unit as printed
 * @param inWords whether it is said in words: 全覆盖
 */
record Figure(int start, int end, Quantity quantity, Unit unit, boolean inWords) {}
