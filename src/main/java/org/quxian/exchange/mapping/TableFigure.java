package org.quxian.exchange.mapping;

import java.math.BigDecimal;
import java.util.Optional;
import org.quxian.observation.Change;
import org.quxian.observation.Nature;
import org.quxian.observation.Period;
import org.quxian.observation.Qualifier;
import org.quxian.observation.Scope;

/**
 * One figure of a table, all of whose names are known; only its indicator may be new.
 *
 * @param row the row in the file, counted from 1
 * @param words what the row says, heading by heading
 * @param start where in {@code words} the number begins
 * @param end where it ends
 * @param area the code of its area
 * @param indicator the id of its indicator; empty where none bears that name yet
 * @param phrase what the table calls its indicator
 * @param amount how much
 * @param unit the symbol of the unit that the numbers are in
 * @param period the time
 * @param change which way a growth figure goes; empty for other figures
 * @param nature whether it has happened
 * @param scope whose it is
 * @param note what a reader should know beside it
 */
public record TableFigure(
        int row,
        String words,
        int start,
        int end,
        String area,
        Optional<String> indicator,
        String phrase,
        Amount amount,
        String unit,
        Period period,
        Optional<Change> change,
        Nature nature,
        Scope scope,
        Optional<String> note) {

    /**
     * How much, as it is printed.
     *
     * @param qualifier what qualifies it
     * @param low the number; of a range, the lower one
     * @param high the upper number of a range; empty otherwise
     */
    public record Amount(Qualifier qualifier, BigDecimal low, Optional<BigDecimal> high) {}
}
