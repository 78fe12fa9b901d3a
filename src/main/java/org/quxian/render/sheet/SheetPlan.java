package org.quxian.render.sheet;

import java.util.ArrayList;
import java.util.List;
import org.quxian.chart.Chart;
import org.quxian.chart.FactSheet;
import org.quxian.observation.Language;
import org.quxian.render.Renderer;

/**
 * Where everything of a fact sheet stands on A4 pages. It is fitted on one page where that can be: charts stand side by
 * side, then everything is set smaller. Where it cannot be, charts and then footnotes go on to a next page.
 */
final class SheetPlan {
    static final float WIDTH = 595.28f;
    static final float HEIGHT = 841.89f;
    static final float SIDE = 62;
    static final float ROOM = WIDTH - 2 * SIDE;
    private static final float TOP = 58;
    private static final float BOTTOM = 52;
    static final float TITLE = 19;
    static final float DATELINE = 10;
    static final float BODY = 10.5f;
    private static final float LEADING = 1.65f;
    private static final float NOTE_LEADING = 1.4f;
    private static final float GAP = 12;
    private static final float RULE_GAP = 10;
    private static final int CHART_PIXELS = 640;
    private static final int HALF_PIXELS = 430;
    private static final List<Fit> FITS = List.of(
            new Fit(BODY, 8, 1, 1),
            new Fit(BODY, 8, 1, 2),
            new Fit(BODY, 7, 1, 2),
            new Fit(BODY, 7.5f, 0.9, 2),
            new Fit(BODY, 7, 0.8, 2),
            new Fit(9.5f, 6.5f, 0.8, 2),
            new Fit(9, 6.5f, 0.65, 2),
            new Fit(8.5f, 6, 0.6, 2));

    private final SheetFonts fonts;
    private final Renderer renderer;
    private final FactSheet sheet;
    private final Fit fit;
    private final List<Placed> placed = new ArrayList<>();
    private int page;
    private float y = TOP;

    /**
     * How small everything is set.
     *
     * @param body the size of prose
     * @param note the size of footnotes
     * @param charts the height of charts, as a share of what looks best
     * @param columns how many charts stand side by side
     */
    private record Fit(float body, float note, double charts, int columns) {}

    /** What stands on a page; distances are from its top left corner, in points. */
    sealed interface Placed {

        /** The page, counted from 0. */
        int page();

        /**
         * A line of words.
         *
         * @param page the page
         * @param line the words
         * @param baseline how far down their baseline is
         * @param size how large they are
         * @param isMuted whether they are said in passing
         */
        record Words(int page, Line line, float baseline, float size, boolean isMuted) implements Placed {}

        /**
         * A hairline.
         *
         * @param page the page
         * @param y how far down
         * @param width how wide
         */
        record Rule(int page, float y, float width) implements Placed {}

        /**
         * A chart.
         *
         * @param page the page
         * @param chart the chart
         * @param x how far from the left
         * @param y how far down
         * @param width how wide
         * @param pixels the logical width that it is laid out in
         * @param high the logical height
         */
        record Drawn(int page, Chart chart, float x, float y, float width, int pixels, int high) implements Placed {
            float height() {
                return width * high / pixels;
            }
        }
    }

    private SheetPlan(FactSheet sheet, SheetFonts fonts, Renderer renderer, Fit fit) {
        this.fit = fit;
        this.sheet = sheet;
        this.fonts = fonts;
        this.renderer = renderer;
    }

    /** The first way that needs one page only, else the largest type. */
    static List<Placed> of(FactSheet sheet, SheetFonts fonts, Renderer renderer) {
        for (Fit fit : FITS) {
            List<Placed> placed = new SheetPlan(sheet, fonts, renderer, fit).placed();
            if (placed.stream().allMatch(one -> one.page() == 0)) {
                return placed;
            }
        }
        return new SheetPlan(sheet, fonts, renderer, FITS.get(1)).placed();
    }

    private List<Placed> placed() {
        head();
        sheet.paragraphs().forEach(this::paragraph);
        y += GAP;
        charts();
        notes(fit.note());
        return placed;
    }

    private void head() {
        centred(sheet.title(), TITLE, true);
        y += 2;
        if (!sheet.dateline().isEmpty()) {
            centred(sheet.dateline(), DATELINE, false);
        }
        y += RULE_GAP;
        placed.add(new Placed.Rule(page, y, ROOM));
        y += RULE_GAP;
    }

    private void centred(String words, float size, boolean isBold) {
        Line.Piece piece = new Line.Piece(fonts.known(words), isBold, false);
        float indent = Math.max(0, (ROOM - piece.width(fonts, size)) / 2);
        line(new Line(List.of(piece), indent), size, LEADING, !isBold);
    }

    private void line(Line line, float size, float leading, boolean isMuted) {
        float height = size * leading;
        if (y + height > HEIGHT - BOTTOM) {
            turn();
        }
        placed.add(new Placed.Words(page, line, y + height / 2 + size * 0.36f, size, isMuted));
        y += height;
    }

    private void turn() {
        page++;
        y = TOP;
    }

    private void paragraph(FactSheet.Paragraph paragraph) {
        boolean chinese = sheet.language() == Language.ZH;
        List<Line.Piece> pieces = new ArrayList<>();
        pieces.add(new Line.Piece(fonts.known(paragraph.heading()), true, false));
        for (FactSheet.Run run : paragraph.runs()) {
            pieces.add(new Line.Piece(fonts.known(run.text()), false, false));
            if (run instanceof FactSheet.Run.Cited cited) {
                pieces.add(new Line.Piece("[" + cited.footnote() + "]", false, true));
            }
        }
        float size = fit.body();
        float first = chinese ? 2 * size : 0;
        Line.broken(pieces, fonts, size, ROOM, first, 0).forEach(line -> line(line, size, LEADING, false));
        y += chinese ? 2 : 5;
    }

    /** Where two stand side by side, the last of an odd number takes the whole width, as long as there is room. */
    private void charts() {
        List<Chart> charts = sheet.charts();
        int index = 0;
        while (index < charts.size()) {
            List<Chart> row = charts.subList(index, Math.min(index + fit.columns(), charts.size()));
            row(row);
            index += row.size();
        }
    }

    private void row(List<Chart> row) {
        boolean half = row.size() == 2 || fit.charts() < 1;
        int pixels = half ? HALF_PIXELS : CHART_PIXELS;
        float width = half ? (ROOM - GAP) / 2 : ROOM;
        int high = (int) (fit.charts()
                * row.stream()
                        .mapToInt(chart -> renderer.preferredSize(chart, pixels).height())
                        .max()
                        .orElseThrow());
        float height = width * high / pixels;
        if (y + height > HEIGHT - BOTTOM) {
            turn();
        }
        float x = SIDE;
        for (Chart chart : row) {
            placed.add(new Placed.Drawn(page, chart, x, y, width, pixels, high));
            x += width + GAP;
        }
        y += height + GAP / 2;
    }

    /** At the foot of the page where all of them fit there; else they follow, on the next page where they must. */
    private void notes(float size) {
        List<Line> lines = new ArrayList<>();
        for (FactSheet.Footnote note : sheet.footnotes()) {
            Line.Piece number = new Line.Piece("[" + note.number() + "] ", false, false);
            Line.Piece text = new Line.Piece(fonts.known(note.text()), false, false);
            lines.addAll(Line.broken(List.of(number, text), fonts, size, ROOM, 0, number.width(fonts, size)));
        }
        float height = lines.size() * size * NOTE_LEADING;
        float foot = HEIGHT - BOTTOM - height;
        if (foot - RULE_GAP >= y) {
            y = foot - RULE_GAP;
        } else if (HEIGHT - BOTTOM - y < RULE_GAP + 3 * size * NOTE_LEADING) {
            turn();
        }
        placed.add(new Placed.Rule(page, y, ROOM / 3));
        y += RULE_GAP / 2;
        lines.forEach(line -> line(line, size, NOTE_LEADING, true));
    }
}
