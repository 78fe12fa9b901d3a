/** What keeps an encrypted store from whoever has not its password: the key of the data, and its wrapping. */
@NullMarked
package org.quxian.store.secret;

import org.jspecify.annotations.NullMarked;
