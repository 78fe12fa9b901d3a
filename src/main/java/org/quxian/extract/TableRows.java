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
    private static final String PLACES = "镇乡道村区县市计";
    private static final int LONG_TITLE = 4;

    private final TableUnits units;
    private final Columns columns;
    private final Scanner scanner;
    private final Context context;
    private final Readings readings;
    private final IndicatorMatch indicators;

    TableRows(Vocabulary vocabulary, Dates dates, Scanner scanner, Context context, Readings readings) {
        units = new TableUnits(vocabulary.figures().units());
        columns = new Columns(units, dates, scanner);
        this.scanner = scanner;
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
     * @param caption the area that the table's caption names; null where it names none
     */
    void read(
            Paragraph paragraph,
            List<Cells.Cell> cells,
            List<TableNumbers.@Nullable Value> values,
            List<Column> head,
            @Nullable Unit declared,
            @Nullable AreaMention caption) {
        Row row = row(paragraph, cells, values, head, caption);
        Span whole = Readings.whole(paragraph, 0, paragraph.length());
        int shift = cells.size() - head.size();
        for (int i = 0; i < cells.size(); i++) {
            TableNumbers.Value value = values.get(i);
            if (value == null || i == row.index()) {
                continue;
            }
            int place = head.isEmpty() ? -1 : shift == 0 ? i : i - shift;
            Column column = place >= 0 && place < head.size() ? head.get(place) : null;
            boolean figure = column == null ? i > 0 && head.isEmpty() : column.holdsFigures();
            Unit unit = figure ? unit(value, column, row, declared) : null;
            if (unit != null) {
                tell(paragraph, value, unit, column, row, whole);
            }
        }
    }

    /** What a row says of all its numbers. */
    private record Row(
            int index,
            String label,
            @Nullable Unit unit,
            @Nullable AreaMention area,
            @Nullable Frame frame) {}

    private Row row(
            Paragraph paragraph,
            List<Cells.Cell> cells,
            List<TableNumbers.@Nullable Value> values,
            List<Column> head,
            @Nullable AreaMention caption) {
        char[] text = paragraph.chars();
        int label = 0;
        while (label + 1 < cells.size() && (values.get(label) != null || !isWords(text, cells.get(label)))) {
            label++;
        }
        boolean found = isWords(text, cells.get(label)) && values.get(label) == null;
        int index = found && label > 0 && values.getFirst() != null ? 0 : -1;
        Cells.Cell cell = cells.get(found ? label : 0);
        int start = Items.skip(text, cell.start(), cell.end());
        Unit unit = unitCell(text, cells, head);
        if (unit == null) {
            unit = units.bracketed(text, start, cell.end());
        }
        Sentence scan = scanner.scan(text, start, cell.end());
        AreaMention area = scan.areas().isEmpty() ? caption : scan.areas().getFirst();
        Frame frame = columns.frame(paragraph, start, cell.end());
        return new Row(index, label(paragraph, start, cell.end()), unit, area, frame);
    }

    private static boolean isWords(char[] text, Cells.Cell cell) {
        for (int i = cell.start(); i < cell.end(); i++) {
            if (Chars.isHan(text[i])) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Unit unitCell(char[] text, List<Cells.Cell> cells, List<Column> head) {
        for (int i = 0; i < head.size() && i < cells.size() && cells.size() == head.size(); i++) {
            if (head.get(i).kind() == Column.Kind.UNIT) {
                return units.at(text, cells.get(i).start(), cells.get(i).end());
            }
        }
        return null;
    }

    private static String label(Paragraph paragraph, int start, int end) {
        int stop = start;
        while (stop < end && paragraph.chars()[stop] != '(') {
            stop++;
        }
        String label = paragraph.substring(start, stop).strip();
        String plain = label.startsWith("其中") ? label.substring(2).replaceFirst("^[：:]", "") : label;
        return plain.indexOf(' ') == 1 ? plain.replace(" ", "") : plain;
    }

    private static @Nullable Unit unit(
            TableNumbers.Value value, @Nullable Column column, Row row, @Nullable Unit declared) {
        if (value.unit() != null) {
            return value.unit();
        }
        if (column != null && column.unit() != null) {
            return column.unit();
        }
        return row.unit() != null ? row.unit() : declared;
    }

    private void tell(
            Paragraph paragraph, TableNumbers.Value value, Unit unit, @Nullable Column column, Row row, Span whole) {
        boolean growth = column != null && column.kind() != Column.Kind.VALUE;
        if (value.negative() && !growth && !unit.dimension().equals("ratio")) {
            return;
        }
        Frame frame = frame(column, row);
        DateMention date = frame == null ? null : frame.date();
        Nature nature = column == null ? Nature.ACTUAL : column.nature();
        BigDecimal number = unit.toBase(value.value());
        Figure figure = new Figure(value.start(), value.end(), value.end(), new Quantity.Exact(number), unit, 0, false);
        String phrase = phrase(column, row, unit);
        indicators.scan(phrase.toCharArray(), 0, phrase.length());
        Optional<Indicator> indicator = indicators.any(unit);
        Claim claim = new Claim(
                area(column, row).map(Area::code),
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

    /** The column's time, else the row's, else the caption's, else that of what stands before; 年末 is a day of it. */
    private @Nullable Frame frame(@Nullable Column column, Row row) {
        Frame own = column != null ? column.frame() : null;
        Frame label = row.frame();
        if (own != null
                && label != null
                && label.date().kind() == DateMention.Kind.STOCK
                && own.date().to() != null) {
            LocalDate last = label.date().to() == null
                    ? own.date().to()
                    : label.date().to().withYear(own.date().to().getYear());
            return new Frame(DateMention.stock(0, 1, last, own.date().year()), own.reason());
        }
        return own != null ? own : label != null ? label : context.frame();
    }

    private static Change change(@Nullable Column column, TableNumbers.Value value) {
        boolean falls = column != null && column.kind() == Column.Kind.FALL;
        return falls != value.negative() ? Change.DOWN : Change.UP;
    }

    private Optional<Area> area(@Nullable Column column, Row row) {
        AreaMention mention = column != null && column.area() != null ? column.area() : row.area();
        return Optional.ofNullable(
                mention == null ? context.around() : readings.places().meant(mention));
    }

    /** What is measured: what the row is about and what the column's head says of it, but for a place or a time. */
    private static String phrase(@Nullable Column column, Row row, Unit unit) {
        String title = column == null ? "" : column.title().replaceFirst("^其中[：:]?", "");
        boolean value = column == null || column.kind() == Column.Kind.VALUE;
        boolean timed = value && (column == null || column.frame() != null);
        String head = timed ? "" : title;
        boolean place = row.area() != null
                || PLACES.contains(last(row.label()))
                || row.label().endsWith("合计");
        boolean whole = !value && title.length() > LONG_TITLE;
        String phrase = (place && !head.isEmpty()) || whole ? head : row.label() + head;
        return phrase.isBlank() ? title.isBlank() ? unit.base() : title : phrase;
    }

    private static String last(String label) {
        return label.isEmpty() ? " " : label.substring(label.length() - 1);
    }
}
