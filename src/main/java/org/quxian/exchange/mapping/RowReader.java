package org.quxian.exchange.mapping;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quxian.observation.Area;
import org.quxian.observation.Indicator;
import org.quxian.observation.Nature;
import org.quxian.observation.Period;
import org.quxian.observation.Scope;
import org.quxian.observation.Text;

/** Reads the figure in one row and column of a table; what is wrong is collected, so that all of it can be mended at once. */
final class RowReader {
    private static final String PARTS_OF_AREAS = ".*(村|社区|镇|乡|街道|园区)";

    private final TableRow row;
    private final Names names;
    private final AmountReader amount;
    private final Optional<LocalDate> published;
    private final List<TableFault> faults;

    /**
     * @param row the row
     * @param names the names it may refer to
     * @param amounts reads numbers
     * @param published the day on which areas bear their names; empty where it is not known
     * @param faults takes what is wrong
     */
    RowReader(TableRow row, Names names, AmountWords amounts, Optional<LocalDate> published, List<TableFault> faults) {
        this.row = row;
        this.names = names;
        this.amount = new AmountReader(row, names, amounts);
        this.published = published;
        this.faults = faults;
    }

    /** Reads one cell, or several that belong together. */
    @FunctionalInterface
    private interface CellReader<T> {
        T read() throws BadCellException;
    }

    private <T> Optional<T> attempt(CellReader<T> cell) {
        try {
            return Optional.of(cell.read());
        } catch (BadCellException bad) {
            faults.add(new TableFault(row.row().number(), column(bad.use()), bad.sentence()));
            return Optional.empty();
        }
    }

    /** What the column is called in which {@code use} stands. */
    private Text column(ColumnUse use) {
        Optional<Integer> column =
                use == ColumnUse.VALUE ? row.values() : row.table().mapping().column(use);
        return column.map(row.table().mapping().headings()::get)
                .filter(heading -> !heading.isBlank())
                .map(Text::same)
                .orElse(use.label());
    }

    /** The figure; empty where something is wrong with it. */
    Optional<TableFigure> read() {
        Optional<Period> period = attempt(this::period);
        Optional<Area> area = attempt(() -> area(period));
        Optional<String> phrase = attempt(this::phrase);
        Optional<AmountReader.Printed> printed = attempt(amount::printed);
        Optional<Nature> nature = attempt(this::nature);
        Optional<Scope> scope = attempt(this::scope);
        Optional<AmountReader.Measured> measured = phrase.isPresent() && printed.isPresent()
                ? attempt(() -> amount.measured(phrase.get(), printed.get()))
                : Optional.empty();
        if (period.isEmpty() || area.isEmpty() || nature.isEmpty() || scope.isEmpty() || measured.isEmpty()) {
            return Optional.empty();
        }
        TableRow.Words words = row.words();
        return Optional.of(new TableFigure(
                row.row().number(),
                words.text(),
                words.start(),
                words.end(),
                area.get().code(),
                measured.get().indicator().map(Indicator::id),
                measured.get()
                        .indicator()
                        .map(known -> known.name().zh())
                        .orElseGet(() -> names.withoutUnit(phrase.get())),
                measured.get().amount(),
                measured.get().unit().symbol(),
                period.get(),
                measured.get().change(),
                nature.get(),
                scope.get(),
                row.said(ColumnUse.NOTE)));
    }

    private Area area(Optional<Period> period) throws BadCellException {
        String cell = needed(ColumnUse.AREA);
        Optional<LocalDate> day = published.or(() -> period.flatMap(Period::to)).or(() -> period.flatMap(Period::from));
        return names.area(cell, day)
                .orElseThrow(() -> new BadCellException(ColumnUse.AREA, CellComplaint.noArea(cell)));
    }

    private String phrase() throws BadCellException {
        return needed(ColumnUse.INDICATOR).replaceAll("\\s+", " ").strip();
    }

    private Nature nature() throws BadCellException {
        Optional<String> cell = row.said(ColumnUse.NATURE);
        if (cell.isEmpty()) {
            return Nature.ACTUAL;
        }
        return Choices.nature(cell.get().replaceFirst(":.*", ""))
                .orElseThrow(
                        () -> new BadCellException(ColumnUse.NATURE, CellComplaint.noChoice(cell.get(), "实际 预计 目标")));
    }

    private Scope scope() throws BadCellException {
        Optional<String> cell = row.said(ColumnUse.SCOPE);
        Optional<Scope.Kind> stated = cell.flatMap(Choices::scope);
        if (cell.isPresent() && stated.isEmpty()) {
            throw new BadCellException(ColumnUse.SCOPE, CellComplaint.noChoice(cell.get(), "区县 单位 个人"));
        }
        Optional<String> subject = row.said(ColumnUse.SUBJECT).filter(words -> !words.equals("全域"));
        Scope.Kind kind = stated.orElseGet(() -> subject.map(RowReader::kind).orElse(Scope.Kind.AREA));
        if (kind != Scope.Kind.AREA && subject.isEmpty()) {
            throw new BadCellException(ColumnUse.SUBJECT, CellComplaint.NO_SUBJECT);
        }
        return new Scope(kind, subject.map(Text::same));
    }

    private static Scope.Kind kind(String subject) {
        return subject.matches(PARTS_OF_AREAS) ? Scope.Kind.AREA : Scope.Kind.ORGANISATION;
    }

    private Period period() throws BadCellException {
        if (row.said(ColumnUse.PERIOD_BASIS).filter("P"::equals).isPresent()) {
            return new Period.Unstated();
        }
        Optional<String> whole = row.said(ColumnUse.PERIOD);
        if (whole.isPresent()) {
            Period period = period(whole.get(), ColumnUse.PERIOD);
            return row.said(ColumnUse.PERIOD_BASIS)
                    .filter("B"::equals)
                    .flatMap(begins -> period.from().or(period::to))
                    .<Period>map(Period.Since::new)
                    .orElse(period);
        }
        Optional<LocalDate> from = end(ColumnUse.PERIOD_FROM).flatMap(Period::from);
        Optional<LocalDate> to = end(ColumnUse.PERIOD_TO).flatMap(Period::to);
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new BadCellException(ColumnUse.PERIOD_TO, CellComplaint.BACKWARD_PERIOD);
        }
        return Period.between(from, to);
    }

    /** A bare day in a column of first days is where the time begins. */
    private Optional<Period> end(ColumnUse use) throws BadCellException {
        Optional<String> cell = row.said(use);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        Period period = period(cell.get(), use);
        return Optional.of(
                period instanceof Period.AsOf day && use == ColumnUse.PERIOD_FROM
                        ? new Period.Since(day.day())
                        : period);
    }

    private static Period period(String cell, ColumnUse use) throws BadCellException {
        return PeriodWords.parse(cell).orElseThrow(() -> new BadCellException(use, CellComplaint.noPeriod(cell)));
    }

    private String needed(ColumnUse use) throws BadCellException {
        return row.said(use)
                .filter(cell -> !cell.isBlank())
                .orElseThrow(() -> new BadCellException(use, CellComplaint.EMPTY));
    }
}
