/** The one place that makes everything and connects it. */
@NullMarked
package org.quxian.app;

import org.jspecify.annotations.NullMarked;
