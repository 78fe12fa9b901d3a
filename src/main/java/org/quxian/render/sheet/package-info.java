/** What goes on paper: fact sheets as PDF and DOCX, pictures as printed pages, and the printers they go to. */
@NullMarked
package org.quxian.render.sheet;

import org.jspecify.annotations.NullMarked;
