package org.quxian.extract;

import java.math.BigDecimal;
import org.quxian.observation.Qualifier;
import org.quxian.observation.Unit;

/**
 * What stands behind a number: 余户, 个半小时, 成五左右.
 *
 * @param unit the unit as printed
 * @param end the index after it
 * @param tail the index after the words that qualify the number
 * @param qualifier what they say
 * @param extra what is added to the number: 0.5 for 半
 */
record Measure(Unit unit, int end, int tail, Qualifier qualifier, BigDecimal extra) {}
