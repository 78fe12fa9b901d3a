package org.quxian.desktop.review;

/**
 * What stands above a document's text, in words of one language.
 *
 * @param id its id
 * @param title its title
 * @param imprint who published it, when, and the file it came from
 * @param dated whether its days can be told: that of its publication is known, on which days without a year depend, or it
 *     is a table, whose days have their years
 * @param closed whether somebody has closed it
 * @param waiting how many of its figures wait
 */
public record DocumentHead(String id, String title, String imprint, boolean dated, boolean closed, int waiting) {}
