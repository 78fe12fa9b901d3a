/** PNG files byte by byte: pixels encoded, chunks written and read within limits. */
@NullMarked
package org.quxian.render.png;

import org.jspecify.annotations.NullMarked;
