/** What every screen needs: the shared state, background work, settings, pictures on screen, fonts and dialogs. */
@NullMarked
package org.quxian.desktop.support;

import org.jspecify.annotations.NullMarked;
