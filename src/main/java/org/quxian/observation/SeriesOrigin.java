package org.quxian.observation;

import java.time.Instant;

/**
 * Where points of series come from.
 *
 * @param number by which points name it, from 1
 * @param words what the file says of its source; the name of the file where it says nothing
 * @param file the name of the file that brought them
 * @param at when that was
 */
public record SeriesOrigin(int number, String words, String file, Instant at) {}
