/** The shapes of areas on a flat map: projection, boxes, label points, and which outline stands for which area on a day. */
@NullMarked
package org.quxian.geo;

import org.jspecify.annotations.NullMarked;
