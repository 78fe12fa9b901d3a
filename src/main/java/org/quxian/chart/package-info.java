/** What is to be drawn, as data: titles, axes, marks and notes, with no toolkit. */
@NullMarked
package org.quxian.chart;

import org.jspecify.annotations.NullMarked;
