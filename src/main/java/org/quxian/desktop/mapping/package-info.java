/** A person's own tables on their way in: what each column is, what is wrong row by row, and how many rows will go in. */
@NullMarked
package org.quxian.desktop.mapping;

import org.jspecify.annotations.NullMarked;
