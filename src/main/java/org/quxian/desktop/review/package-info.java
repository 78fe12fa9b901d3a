/** The review: documents, their text with every figure marked, and what a person decides on each. */
@NullMarked
package org.quxian.desktop.review;

import org.jspecify.annotations.NullMarked;
