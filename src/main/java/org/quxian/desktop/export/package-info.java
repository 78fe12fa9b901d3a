/** Pictures out of the window: to PNG files and to the clipboard. */
@NullMarked
package org.quxian.desktop.export;

import org.jspecify.annotations.NullMarked;
