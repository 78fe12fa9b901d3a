/** The words of the program: areas, indicators, units, periods, quantities and observations, as plain data. */
@NullMarked
package org.quxian.observation;

import org.jspecify.annotations.NullMarked;
