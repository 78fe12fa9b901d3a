package org.quxian.store;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Optional;
import org.quxian.observation.Qualifier;
import org.quxian.observation.Quantity;
import org.quxian.observation.Text;

/** A quantity as the columns {@code qualifier}, {@code number} and {@code number_to}, each number with its scale. */
final class QuantityColumns {

    private QuantityColumns() {}

    static void write(Batch batch, Quantity quantity) throws SQLException {
        batch.word(quantity.qualifier());
        if (quantity instanceof Quantity.Range range) {
            batch.decimal(range.from()).decimal(range.to());
        } else {
            batch.decimal(quantity.reach()).decimal(Optional.empty());
        }
    }

    static Quantity read(Row row) throws SQLException, MalformedRowException {
        Qualifier qualifier = row.word("qualifier", Qualifier.class);
        BigDecimal number = row.decimal("number");
        Optional<BigDecimal> upper = row.optionalDecimal("number_to");
        if (qualifier != Qualifier.RANGE && upper.isEmpty()) {
            return Quantity.of(qualifier, number);
        }
        if (qualifier == Qualifier.RANGE && upper.isPresent() && number.compareTo(upper.get()) < 0) {
            return new Quantity.Range(number, upper.get());
        }
        throw new MalformedRowException(
                "number_to",
                new Text(
                        "只有范围才有上限，且上限须大于下限。",
                        "A range, and nothing else, has an upper number, and that is above the lower one."));
    }
}
