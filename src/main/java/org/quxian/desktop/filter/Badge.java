package org.quxian.desktop.filter;

import org.quxian.observation.Text;

/**
 * One limit of the selection, as a badge shows it.
 *
 * @param words what it limits to
 * @param remove lifts the limit
 */
public record Badge(Text words, Runnable remove) {}
