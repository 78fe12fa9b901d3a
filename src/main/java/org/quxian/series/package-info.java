/** What follows from observations: intervals computed from intervals, targets, pace and ranks; pure functions. */
@NullMarked
package org.quxian.series;

import org.jspecify.annotations.NullMarked;
