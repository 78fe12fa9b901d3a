package org.quxian.extract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quxian.observation.Area;
import org.quxian.observation.Change;
import org.quxian.observation.Claim;
import org.quxian.observation.Indicator;
import org.quxian.observation.Nature;
import org.quxian.observation.Quantity;
import org.quxian.observation.Scope;
import org.quxian.observation.Span;
import org.quxian.observation.Unit;

/** Reads the rows of a table: each number with its column's unit, area and time, else its row's, else the table's. */
final class TableRows {
    private static final List<String> STOCKS = List.of("常住人口", "户籍人口", "城镇化率", "余额", "存栏");
    private static final int LONG_TITLE = 4;
    private static final int YEAR = 364;

    private final RowHeads heads;
    private final Context context;
    private final Readings readings;
    private final IndicatorMatch indicators;

    TableRows(Vocabulary vocabulary, RowHeads heads, Context context, Readings readings) {
        this.heads = heads;
        this.context = context;
        this.readings = readings;
        indicators = new IndicatorMatch(vocabulary.indicators());
    }

    /**
     * Gives out the figures of a row.
     *
     * @param values the number of each cell, null where it is none
     * @param head the columns; empty where the table has no head
     * @param declared the unit of the whole table; null where it has none
     * @param caption what stands before the table
     */
    void read(
            Paragraph paragraph,
            List<Cells.Cell> cells,
            List<TableNumbers.@Nullable Value> values,
            List<Column> head,
            @Nullable Unit declared,
            Caption caption) {
        RowHead row = heads.read(paragraph, cells, values, head);
        Span whole = Readings.whole(paragraph, 0, paragraph.length());
        int shift = cells.size() - head.size();
        for (int i = 0; i < cells.size(); i++) {
            TableNumbers.Value value = values.get(i);
            if (value == null || i == row.index()) {
                continue;
            }
            int place = head.isEmpty() ? -1 : i - shift;
            Column column = place >= 0 && place < head.size() ? head.get(place) : null;
            boolean figure = column == null ? i > 0 && head.isEmpty() : column.holdsFigures();
            Unit unit = figure ? unit(value, column, row, declared) : null;
            if (unit != null) {
                tell(paragraph, value, unit, column, row, caption, whole);
            }
        }
    }

    private static @Nullable Unit unit(
            TableNumbers.Value value, @Nullable Column column, RowHead row, @Nullable Unit declared) {
        if (value.unit() != null) {
            return value.unit();
        }
        if (column != null && column.unit() != null) {
            return column.unit();
        }
        return row.unit() != null ? row.unit() : declared;
    }

    private void tell(
            Paragraph paragraph,
            TableNumbers.Value value,
            Unit unit,
            @Nullable Column column,
            RowHead row,
            Caption caption,
            Span whole) {
        boolean growth = column != null && column.kind() != Column.Kind.VALUE;
        if (value.negative() && !growth && !unit.dimension().equals("ratio")) {
            return;
        }
        String phrase = phrase(column, row, unit, caption);
        Frame frame = frame(column, row, caption, phrase);
        DateMention date = frame == null ? null : frame.date();
        Nature nature = column == null ? Nature.ACTUAL : column.nature();
        BigDecimal number = unit.toBase(value.value());
        Figure figure = new Figure(value.start(), value.end(), value.end(), new Quantity.Exact(number), unit, 0, false);
        indicators.scan(phrase.toCharArray(), 0, phrase.length());
        Optional<Indicator> indicator = indicators.any(unit);
        Claim claim = new Claim(
                area(column, row, caption).map(Area::code),
                indicator.map(Indicator::id),
                indicator.map(known -> known.name().zh()).orElse(phrase),
                readings.periods().period(date, nature, growth),
                figure.quantity(),
                unit.base(),
                growth ? Optional.of(change(column, value)) : Optional.empty(),
                nature,
                Scope.WHOLE_AREA);
        readings.tell(paragraph, figure, claim, frame, whole);
    }

    /** The time of a number: its row's where that is a part of a year, else its column's, its row's, the caption's. */
    private @Nullable Frame frame(@Nullable Column column, RowHead row, Caption caption, String phrase) {
        Frame own = column != null ? column.frame() : null;
        Frame label = row.frame();
        boolean partOfYear = label != null && label.date().kind() == DateMention.Kind.SPAN && !isYear(label.date());
        if (own != null && label != null && partOfYear && isYear(own.date())) {
            return new Frame(label.date().inYearOf(own.date()), own.reason());
        }
        Frame frame = own != null && !partOfYear ? own : label != null ? label : caption.frame();
        if (frame == null) {
            frame = context.frame();
        }
        boolean labelled = label != null && label.date().kind() == DateMention.Kind.STOCK;
        boolean stock = labelled || STOCKS.stream().anyMatch(phrase::contains);
        LocalDate to = frame == null ? null : frame.date().to();
        if (frame == null || to == null || !stock || frame.date().kind() != DateMention.Kind.SPAN) {
            return frame;
        }
        LocalDate said = labelled && label != null ? label.date().to() : null;
        LocalDate last = said == null ? to : said.withYear(to.getYear());
        return new Frame(DateMention.stock(0, 1, last, frame.date().year()), frame.reason());
    }

    private static boolean isYear(DateMention date) {
        LocalDate from = date.from();
        LocalDate to = date.to();
        return from != null && to != null && from.getDayOfYear() == 1 && to.getDayOfYear() > YEAR;
    }

    private static Change change(@Nullable Column column, TableNumbers.Value value) {
        boolean falls = column != null && column.kind() == Column.Kind.FALL;
        return falls != value.negative() ? Change.DOWN : Change.UP;
    }

    private Optional<Area> area(@Nullable Column column, RowHead row, Caption caption) {
        AreaMention mention = column != null && column.area() != null ? column.area() : row.area();
        if (mention == null) {
            mention = caption.area();
        }
        return Optional.ofNullable(
                mention == null ? context.around() : readings.places().meant(mention));
    }

    /** What is measured: what the row is about and what the column's head says of it, but for a place or a time. */
    private static String phrase(@Nullable Column column, RowHead row, Unit unit, Caption caption) {
        String title = column == null ? "" : RowHeads.ofWhich(column.title());
        boolean value = column == null || column.kind() == Column.Kind.VALUE;
        String head =
                value && column != null && !column.isNamed() && !row.label().isEmpty() ? "" : title;
        boolean whole = !value && title.length() > LONG_TITLE;
        String phrase = (row.isPlace() && !head.isEmpty()) || whole ? head : row.label() + head;
        boolean mere = head.isEmpty() && row.isTime();
        if (mere && !caption.title().isEmpty()) {
            return caption.title();
        }
        return phrase.isBlank() ? title.isBlank() ? unit.base() : title : phrase;
    }
}
