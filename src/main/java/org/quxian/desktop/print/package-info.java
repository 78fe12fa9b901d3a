/** What goes on paper: a preview of pages, fact sheets of districts, and how they are printed or saved. */
@NullMarked
package org.quxian.desktop.print;

import org.jspecify.annotations.NullMarked;
