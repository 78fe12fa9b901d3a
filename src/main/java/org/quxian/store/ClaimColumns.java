package org.quxian.store;

import java.sql.SQLException;
import org.quxian.observation.Change;
import org.quxian.observation.Claim;
import org.quxian.observation.Nature;

/** A claim as columns, in the tables {@code candidate} and {@code review_log} alike. */
final class ClaimColumns {

    static final String NAMES = String.join(
            ", ",
            "area, indicator, phrase",
            PeriodColumns.NAMES,
            QuantityColumns.NAMES,
            "unit, change, nature",
            ScopeColumns.NAMES);

    private ClaimColumns() {}

    static void write(Batch batch, Claim claim) throws SQLException {
        batch.text(claim.area()).text(claim.indicator()).text(claim.phrase());
        PeriodColumns.write(batch, claim.period());
        QuantityColumns.write(batch, claim.quantity());
        batch.text(claim.unit()).text(claim.change().map(Change::name)).word(claim.nature());
        ScopeColumns.write(batch, claim.scope());
    }

    static Claim read(Row row) throws SQLException, MalformedRowException {
        return new Claim(
                row.optionalText("area"),
                row.optionalText("indicator"),
                row.text("phrase"),
                PeriodColumns.read(row),
                QuantityColumns.read(row),
                row.text("unit"),
                row.optionalWord("change", Change.class),
                row.word("nature", Nature.class),
                ScopeColumns.read(row));
    }
}
