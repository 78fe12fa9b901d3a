/** The table of all figures that are looked at. */
@NullMarked
package org.quxian.desktop.table;

import org.jspecify.annotations.NullMarked;
