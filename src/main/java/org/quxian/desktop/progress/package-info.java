/** The follow-up: every target on a day that can be moved. */
@NullMarked
package org.quxian.desktop.progress;

import org.jspecify.annotations.NullMarked;
