package org.quxian.exchange.mapping;

import java.text.Normalizer;
import java.util.Set;

/** What people type into cells, brought to one form. */
final class Cells {
    private static final Set<String> NOTHING =
            Set.of("", "-", "--", "—", "——", "/", "…", "……", "无", "无数据", "N/A", "n/a");

    private Cells() {}

    /** In half-width signs and without spaces: {@code ２０２１ 年} is {@code 2021年}. */
    static String plain(String cell) {
        return Normalizer.normalize(cell, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }

    /** Whether a cell of values says that there is none. */
    static boolean saysNothing(String cell) {
        return NOTHING.contains(cell.strip());
    }
}
