/** The filter at the left of the window: districts, themes, natures and the day, and the badges of what is chosen. */
@NullMarked
package org.quxian.desktop.filter;

import org.jspecify.annotations.NullMarked;
