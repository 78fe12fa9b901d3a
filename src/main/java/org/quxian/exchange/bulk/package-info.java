/** Files of millions of observations in: read as bytes, a name decoded once. */
@NullMarked
package org.quxian.exchange.bulk;

import org.jspecify.annotations.NullMarked;
