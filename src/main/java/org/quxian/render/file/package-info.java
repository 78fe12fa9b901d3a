/** Pictures as files: PNG with what it shows inside, SVG and PDF, in pixels or in millimetres. */
@NullMarked
package org.quxian.render.file;

import org.jspecify.annotations.NullMarked;
