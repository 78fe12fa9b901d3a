/** Text to candidates: figures found in Chinese texts with their area, indicator, period and sentence; pure, no I/O. */
@NullMarked
package org.quxian.extract;

import org.jspecify.annotations.NullMarked;
