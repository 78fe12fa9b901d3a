package org.quxian.series;

import org.quxian.observation.Unit;

/** What a derived figure is measured in. */
public sealed interface Measure {

    /**
     * Something counted or an amount: 户, 元.
     *
     * @param unit the base unit
     */
    record In(Unit unit) implements Measure {}

    /**
     * One unit for each of another: 元/笔.
     *
     * @param above the base unit above the line
     * @param below the base unit below the line
     */
    record Per(Unit above, Unit below) implements Measure {}

    /**
     * So many a day: 户/天.
     *
     * @param unit the base unit
     */
    record Daily(Unit unit) implements Measure {}

    /** Hundredths of a whole. */
    record Percent() implements Measure {}

    /** Days. */
    record Days() implements Measure {}
}
