package org.quxian.desktop.shell;

import org.quxian.observation.Text;

/**
 * Another way to the figures where the usual one has failed.
 *
 * @param name what it is, as a button says it
 * @param way the way
 */
public record Remedy(Text name, Opening way) {}
