/** How long the program folder takes from its start to its first panel on the screen. */
@NullMarked
package org.quxian.app.start;

import org.jspecify.annotations.NullMarked;
