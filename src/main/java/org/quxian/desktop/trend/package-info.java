/** The trend: an indicator through time in the areas that have it. */
@NullMarked
package org.quxian.desktop.trend;

import org.jspecify.annotations.NullMarked;
