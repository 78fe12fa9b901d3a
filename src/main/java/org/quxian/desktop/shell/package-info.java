/**
 * The window: it puts the screens together.
 *
 * <p>It is made and shown on the JavaFX thread with {@code new QuxianWindow(stage, new Services(tasks, settings,
 * opening, version)).show()}; it appears at once and opens the store beside itself, through {@code opening}.
 */
@NullMarked
package org.quxian.desktop.shell;

import org.jspecify.annotations.NullMarked;
