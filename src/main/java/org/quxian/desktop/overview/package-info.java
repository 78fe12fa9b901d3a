/** The overview: a panel for each district that is looked at. */
@NullMarked
package org.quxian.desktop.overview;

import org.jspecify.annotations.NullMarked;
