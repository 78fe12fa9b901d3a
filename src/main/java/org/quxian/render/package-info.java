/** Chart specifications drawn: one JFreeChart for screen and file, theme, fonts and PNG; runs without a display. */
@NullMarked
package org.quxian.render;

import org.jspecify.annotations.NullMarked;
