package org.quxian.exchange.mapping;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quxian.observation.Change;
import org.quxian.observation.Indicator;
import org.quxian.observation.Qualifier;
import org.quxian.observation.Unit;

/** Reads how much a row says, and of what. */
final class AmountReader {
    /** What may be below nothing, because it compares with an earlier time. */
    private static final Set<String> RATES = Set.of("ratio", "percentage_point");

    private final TableRow row;
    private final Names names;
    private final AmountWords amounts;

    AmountReader(TableRow row, Names names, AmountWords amounts) {
        this.row = row;
        this.names = names;
        this.amounts = amounts;
    }

    /**
     * The numbers as they are printed.
     *
     * @param said the numbers and the words around them
     * @param qualifier what qualifies them
     * @param cell the cell that they stand in
     */
    record Printed(AmountWords.Said said, Qualifier qualifier, String cell) {}

    /**
     * The numbers with what they mean.
     *
     * @param indicator what is measured; empty where nothing of that name is known
     * @param unit what the numbers are in
     * @param amount the numbers
     * @param change which way they go
     */
    record Measured(Optional<Indicator> indicator, Unit unit, TableFigure.Amount amount, Optional<Change> change) {}

    Printed printed() throws BadCellException {
        Optional<Qualifier> stated = qualifier();
        Optional<String> value = row.value().filter(cell -> !Cells.saysNothing(cell));
        if (value.isEmpty() || stated.equals(Optional.of(Qualifier.RANGE))) {
            return bounds();
        }
        AmountWords.Said said = number(ColumnUse.VALUE, value.get());
        return new Printed(said, said.qualifier().or(() -> stated).orElse(Qualifier.EXACT), value.get());
    }

    private Printed bounds() throws BadCellException {
        Optional<String> low = row.said(ColumnUse.LOW);
        Optional<String> high = row.said(ColumnUse.HIGH);
        if (low.isEmpty() && high.isEmpty()) {
            throw new BadCellException(ColumnUse.VALUE, CellComplaint.EMPTY);
        }
        if (low.isEmpty() || high.isEmpty()) {
            throw new BadCellException(low.isEmpty() ? ColumnUse.LOW : ColumnUse.HIGH, CellComplaint.MISSING_BOUND);
        }
        AmountWords.Said from = number(ColumnUse.LOW, low.get());
        AmountWords.Said to = number(ColumnUse.HIGH, high.get());
        AmountWords.Said both = new AmountWords.Said(
                Optional.of(Qualifier.RANGE), from.low(), Optional.of(to.low()), from.unit(), from.change());
        return new Printed(both, Qualifier.RANGE, low.get());
    }

    private AmountWords.Said number(ColumnUse use, String cell) throws BadCellException {
        return amounts.parse(cell).orElseThrow(() -> new BadCellException(use, CellComplaint.noNumber(cell)));
    }

    private Optional<Qualifier> qualifier() throws BadCellException {
        Optional<String> cell = row.said(ColumnUse.QUALIFIER);
        Optional<Qualifier> qualifier = cell.flatMap(Choices::qualifier);
        if (cell.isPresent() && qualifier.isEmpty()) {
            throw new BadCellException(ColumnUse.QUALIFIER, CellComplaint.noChoice(cell.get(), "确数 约 近 余 不到 范围"));
        }
        return qualifier;
    }

    Measured measured(String phrase, Printed printed) throws BadCellException {
        List<Indicator> named = names.indicators(phrase);
        Unit unit = unit(phrase, named, printed.said().unit());
        Optional<Indicator> indicator =
                named.stream().filter(known -> known.unit().equals(unit.base())).findFirst();
        if (indicator.isEmpty() && !named.isEmpty()) {
            throw new BadCellException(ColumnUse.UNIT, CellComplaint.wrongUnit(named.getFirst(), unit));
        }
        int power = multiplier();
        BigDecimal first = printed.said().low().scaleByPowerOfTen(power);
        Optional<BigDecimal> second = printed.said().high().map(number -> number.scaleByPowerOfTen(power));
        Optional<Change> change = change().or(printed.said()::change);
        if (first.signum() < 0) {
            if (!RATES.contains(unit.dimension())) {
                throw new BadCellException(ColumnUse.VALUE, CellComplaint.negative(printed.cell()));
            }
            // A fall of 3 % to 5 % is from -5 % to -3 %.
            BigDecimal far = first.negate();
            return new Measured(
                    indicator,
                    unit,
                    amount(printed, second.map(BigDecimal::abs).orElse(far), second.map(near -> far)),
                    Optional.of(Change.DOWN));
        }
        return new Measured(indicator, unit, amount(printed, first, second), change);
    }

    private static TableFigure.Amount amount(Printed printed, BigDecimal low, Optional<BigDecimal> high)
            throws BadCellException {
        if (high.isPresent() && low.compareTo(high.get()) >= 0) {
            throw new BadCellException(ColumnUse.HIGH, CellComplaint.BACKWARD_RANGE);
        }
        return new TableFigure.Amount(printed.qualifier(), low, high);
    }

    /** A unit is said in the cell, in its column, in a heading, or for the whole table; else it is the indicator's own. */
    private Unit unit(String phrase, List<Indicator> named, Optional<String> inCell) throws BadCellException {
        if (inCell.isPresent()) {
            return unit(inCell.get(), ColumnUse.VALUE);
        }
        Optional<String> inColumn = row.inColumn(ColumnUse.UNIT);
        if (inColumn.isPresent()) {
            return unit(inColumn.get(), ColumnUse.UNIT);
        }
        Optional<Unit> inHeading =
                names.unitBehind(phrase).or(() -> row.heading().flatMap(names::unitBehind));
        if (inHeading.isPresent()) {
            return inHeading.get();
        }
        Optional<String> fixed = row.said(ColumnUse.UNIT);
        if (fixed.isPresent()) {
            return unit(fixed.get(), ColumnUse.UNIT);
        }
        return named.stream()
                .findFirst()
                .map(Indicator::unit)
                .flatMap(names::unit)
                .orElseThrow(() -> new BadCellException(ColumnUse.UNIT, CellComplaint.NO_UNIT));
    }

    private Unit unit(String words, ColumnUse use) throws BadCellException {
        return names.unit(words).orElseThrow(() -> new BadCellException(use, CellComplaint.noUnit(words)));
    }

    private int multiplier() throws BadCellException {
        Optional<String> cell = row.said(ColumnUse.MULTIPLIER);
        if (cell.isEmpty()) {
            return 0;
        }
        String digits = Cells.plain(cell.get()).replaceFirst(":.*", "");
        if (!digits.matches("-?\\d{1,2}")) {
            throw new BadCellException(ColumnUse.MULTIPLIER, CellComplaint.noNumber(cell.get()));
        }
        return Integer.parseInt(digits);
    }

    private Optional<Change> change() throws BadCellException {
        Optional<String> cell = row.said(ColumnUse.CHANGE);
        Optional<Change> change = cell.flatMap(Choices::change);
        if (cell.isPresent() && change.isEmpty()) {
            throw new BadCellException(ColumnUse.CHANGE, CellComplaint.noChoice(cell.get(), "增长 下降"));
        }
        return change;
    }
}
