/** The plain files beside a local store: what was written, line by line under chained checksums, and the texts. */
@NullMarked
package org.quxian.store.journal;

import org.jspecify.annotations.NullMarked;
