/** What a person should know of a picture before it goes into a report. */
@NullMarked
package org.quxian.render.preflight;

import org.jspecify.annotations.NullMarked;
