/** The review: candidates and decisions to observations; the queue, the log, undo, lessons and conflicts; no screen. */
@NullMarked
package org.quxian.review;

import org.jspecify.annotations.NullMarked;
