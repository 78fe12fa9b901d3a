/** The comparison: the districts ranked by an indicator or by those of a theme. */
@NullMarked
package org.quxian.desktop.compare;

import org.jspecify.annotations.NullMarked;
