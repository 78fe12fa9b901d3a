package org.quxian.chart;

import java.util.List;

/**
 * What a picture says around its marks, in one language.
 *
 * @param title a statement of what is seen
 * @param subtitle measure, area and as-of; empty where the title says all
 * @param notes what the reader must know: the signs that are used (概数, 预计, 推算), whose figure it is
 * @param source 来源 and the publications, with their day; empty where it has none
 */
public record Words(String title, String subtitle, List<String> notes, String source) {

    public Words {
        notes = List.copyOf(notes);
    }
}
