/** Charts that came out of picture files, with the sentences that the files carry. */
@NullMarked
package org.quxian.desktop.reopened;

import org.jspecify.annotations.NullMarked;
