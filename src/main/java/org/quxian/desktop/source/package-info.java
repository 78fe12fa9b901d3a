/** The pane at the right: where a figure comes from, with its sentence and the figure marked in it. */
@NullMarked
package org.quxian.desktop.source;

import org.jspecify.annotations.NullMarked;
