package org.quxian.store;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Optional;
import org.quxian.observation.Qualifier;
import org.quxian.observation.Quantity;
import org.quxian.observation.Text;

/**
 * A quantity as the columns {@code qualifier}, {@code number} and {@code number_to}, each number with its scale. For 余
 * and 左右, {@code number_to} is the next step above the number.
 */
final class QuantityColumns {

    static final String NAMES = "qualifier, number, number_scale, number_to, number_to_scale";

    private QuantityColumns() {}

    static void write(Batch batch, Quantity quantity) throws SQLException {
        batch.word(quantity.qualifier());
        switch (quantity) {
            case Quantity.Range range -> batch.decimal(range.from()).decimal(range.to());
            case Quantity.Over over ->
                batch.decimal(over.number()).decimal(over.number().add(over.step()));
            case Quantity.About about ->
                batch.decimal(about.number()).decimal(about.number().add(about.step()));
            case Quantity.Exact one -> batch.decimal(one.number()).decimal(Optional.empty());
            case Quantity.Nearly one -> batch.decimal(one.number()).decimal(Optional.empty());
            case Quantity.Under one -> batch.decimal(one.number()).decimal(Optional.empty());
        }
    }

    static Quantity read(Row row) throws SQLException, MalformedRowException {
        Qualifier qualifier = row.word("qualifier", Qualifier.class);
        BigDecimal number = row.decimal("number");
        Optional<BigDecimal> upper = row.optionalDecimal("number_to");
        boolean reaches = qualifier == Qualifier.RANGE || qualifier == Qualifier.OVER || qualifier == Qualifier.ABOUT;
        if (!reaches && upper.isEmpty()) {
            return Quantity.of(qualifier, number);
        }
        if (reaches && upper.isPresent() && number.compareTo(upper.get()) < 0) {
            return reaching(qualifier, number, upper.get());
        }
        throw new MalformedRowException(
                "number_to",
                new Text(
                        "只有范围、余数和约数才有上限，且上限须大于下限。",
                        "A range, “over” and “about”, and nothing else, have an upper number, and that is above the lower one."));
    }

    private static Quantity reaching(Qualifier qualifier, BigDecimal number, BigDecimal upper) {
        return switch (qualifier) {
            case OVER -> new Quantity.Over(number, upper.subtract(number));
            case ABOUT -> new Quantity.About(number, upper.subtract(number));
            default -> new Quantity.Range(number, upper);
        };
    }
}
