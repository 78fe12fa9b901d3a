/** The map: one indicator in all districts that are looked at. */
@NullMarked
package org.quxian.desktop.map;

import org.jspecify.annotations.NullMarked;
