package org.quxian.render.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.quxian.chart.FactSheet;
import org.quxian.chart.FactSheetBuilder;
import org.quxian.exchange.DataFolder;
import org.quxian.exchange.ShippedData;
import org.quxian.observation.Language;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Selection;
import org.quxian.render.Fonts;
import org.quxian.render.Renderer;

/** Fact sheets of the shipped figures. */
final class Sheets {
    static final List<String> AREAS =
            List.of("500104", "500106", "500110", "500111", "500114", "500151", "500231", "500233", "CQ-WSJK");

    private Sheets() {}

    static FactSheet of(String area, Language language) {
        try {
            ShippedData data = ShippedData.read(DataFolder.bundled());
            return new FactSheetBuilder(data.dataset(), data.rules(), language).of(area, Selection.ALL);
        } catch (ReportableException e) {
            throw new AssertionError(e);
        }
    }

    /** A sheet with more to say than a page holds, and letters that no font has. */
    static FactSheet tooLong() {
        FactSheet usual = of("500104", Language.ZH);
        List<FactSheet.Footnote> notes = new ArrayList<>();
        for (int number = 1; number <= 60; number++) {
            notes.add(new FactSheet.Footnote(number, "《文稿》：“第" + number + "句，" + "很长很长的原文。".repeat(6) + "\uE123😀”"));
        }
        return new FactSheet(
                usual.area(),
                usual.language(),
                usual.title(),
                usual.dateline(),
                Collections.nCopies(3, usual.paragraphs()).stream()
                        .flatMap(List::stream)
                        .toList(),
                usual.charts(),
                notes);
    }

    static Renderer renderer() {
        try {
            return new Renderer(Fonts.load());
        } catch (ReportableException e) {
            throw new AssertionError(e);
        }
    }
}
