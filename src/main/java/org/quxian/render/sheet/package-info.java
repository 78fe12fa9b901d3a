/** Fact sheets as files: PDF with vectors and selectable words, DOCX with real footnotes. */
@NullMarked
package org.quxian.render.sheet;

import org.jspecify.annotations.NullMarked;
