package org.quxian.desktop.intake;

import org.quxian.review.Receipt;

/**
 * A text that was read in.
 *
 * @param title its title
 * @param receipt what became of it
 */
record Taken(String title, Receipt receipt) {}
