/** Files of statistical series: told from other tables, read in, and what came of it. */
@NullMarked
package org.quxian.desktop.delivery;

import org.jspecify.annotations.NullMarked;
