/** What the columns of a person's own table mean, and the figures in its rows: proposals, remembered choices, faults. */
@NullMarked
package org.quxian.exchange.mapping;

import org.jspecify.annotations.NullMarked;
