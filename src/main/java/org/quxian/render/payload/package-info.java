/** What a PNG carries beside its pixels: the specification it was drawn from, and the figures with their sentences. */
@NullMarked
package org.quxian.render.payload;

import org.jspecify.annotations.NullMarked;
