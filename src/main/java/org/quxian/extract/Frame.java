package org.quxian.extract;

import org.quxian.observation.Text;

/**
 * A time that holds for what follows.
 *
 * @param date the time; its indices belong to a paragraph that may be gone
 * @param reason why a figure is of that time
 */
record Frame(DateMention date, Text reason) {}
