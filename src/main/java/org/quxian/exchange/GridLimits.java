package org.quxian.exchange;

/**
 * How large a table may be. What goes beyond a limit is not read at all, and a sentence names the limit.
 *
 * @param rows the rows that are not empty
 * @param columns the columns
 * @param chars the characters in all cells together
 * @param cell the characters in one cell
 */
record GridLimits(int rows, int columns, int chars, int cell) {

    /** As many characters as a cell of Excel or WPS can hold. */
    static final int CELL = 32_767;

    /** What the program reads: every district's figures of many years, but no data bank. */
    static final GridLimits STANDARD = new GridLimits(100_000, 500, 20_000_000, CELL);
}
