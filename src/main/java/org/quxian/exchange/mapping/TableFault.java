package org.quxian.exchange.mapping;

import org.quxian.observation.Text;

/**
 * One thing that is wrong in a table.
 *
 * @param row the row in the file, counted from 1
 * @param column the heading of the column, or its use where it has none
 * @param sentence what is wrong there
 */
public record TableFault(int row, Text column, Text sentence) {

    /** All of it as one line. */
    public Text line() {
        return new Text(
                "第 " + row + " 行“" + column.zh() + "”：" + sentence.zh(),
                "row " + row + ", " + column.en() + ": " + sentence.en());
    }
}
