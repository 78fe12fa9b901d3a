/** The command line, one class a command: parse, call, print. */
@NullMarked
package org.quxian.cli;

import org.jspecify.annotations.NullMarked;
