/** Getting documents in: dropped, opened or pasted, and when they were published. */
@NullMarked
package org.quxian.desktop.intake;

import org.jspecify.annotations.NullMarked;
