package org.quxian.render;

import java.time.LocalDate;
import java.util.Set;
import org.quxian.chart.Chart;
import org.quxian.chart.ChartBuilder;
import org.quxian.chart.ChartKind;
import org.quxian.chart.FullMap;
import org.quxian.chart.NothingToDrawException;
import org.quxian.exchange.DataException;
import org.quxian.exchange.DataFolder;
import org.quxian.exchange.ShippedData;
import org.quxian.observation.Dataset;
import org.quxian.observation.Language;
import org.quxian.observation.Selection;

/** Maps for tests of the drawing: full ones, and the one that the shipped figures give. */
final class Maps {
    private static final ShippedData SHIPPED = read();

    private Maps() {}

    /** Every district since November 2025 with an amount of money. */
    static Chart money(Language language) {
        return map(FullMap.money(SHIPPED, LocalDate.of(2026, 6, 30)), Selection.ALL, language);
    }

    /** Every district of 2021 with a share. */
    static Chart shares(Language language) {
        return map(FullMap.shares(SHIPPED, LocalDate.of(2021, 7, 31)), Selection.ALL, language);
    }

    /** Two of three chosen areas without a figure. */
    static Chart few(Language language) {
        return map(
                SHIPPED.dataset(),
                Selection.ALL
                        .withAreas(Set.of("500111", "500104", "CQ-WSJK"))
                        .withIndicators(Set.of("water-project-investment")),
                language);
    }

    private static Chart map(Dataset data, Selection selection, Language language) {
        try {
            return new ChartBuilder(data, SHIPPED.rules(), language).chart(ChartKind.MAP, selection);
        } catch (NothingToDrawException nothing) {
            throw new AssertionError(nothing);
        }
    }

    private static ShippedData read() {
        try {
            return ShippedData.read(DataFolder.bundled());
        } catch (DataException broken) {
            throw new AssertionError(broken);
        }
    }
}
