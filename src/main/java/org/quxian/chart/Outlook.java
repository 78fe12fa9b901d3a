package org.quxian.chart;

import java.util.Optional;
import org.quxian.series.Verdict;

/**
 * How a goal stands on a day, beside its bar.
 *
 * @param verdict whether it will be reached
 * @param words the verdict in words, and the reason where it is not plain
 * @param days how many days there are until the deadline or since it; empty where it has none or it is the last one
 * @param due what they are, 天后到期, or why there are none
 * @param pace the pace so far, its value text saying so; empty where only one figure is known
 */
public record Outlook(Verdict verdict, String words, String days, String due, Optional<Mark> pace) {}
