/** Series as packed bytes: tiles of points, and what an area has of each indicator; pure. */
@NullMarked
package org.quxian.store.packed;

import org.jspecify.annotations.NullMarked;
