/** The help: keys, the table of qualifier words, and whose work the program rests on. */
@NullMarked
package org.quxian.desktop.help;

import org.jspecify.annotations.NullMarked;
