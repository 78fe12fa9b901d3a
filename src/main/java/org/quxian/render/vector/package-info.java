/** Pictures as vectors, with words that can be selected and found: PDF and SVG. */
@NullMarked
package org.quxian.render.vector;

import org.jspecify.annotations.NullMarked;
