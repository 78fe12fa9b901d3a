package org.quxian.observation;

import java.time.Instant;

/**
 * One line of the review log, which only grows.
 *
 * @param number its place in the log, from 1
 * @param step what was done at one stroke shares a step, all figures of a sentence accepted at once: the number of the
 *     first entry of it
 * @param at when
 * @param who who did it: the name of the account, or of the program for what ships with it
 * @param act what was done
 */
public record LogEntry(long number, long step, Instant at, String who, Act act) {}
