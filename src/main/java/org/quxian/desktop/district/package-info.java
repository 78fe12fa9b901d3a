/** An opened panel: all charts of one district. */
@NullMarked
package org.quxian.desktop.district;

import org.jspecify.annotations.NullMarked;
