package org.quxian.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quxian.observation.Change;
import org.quxian.observation.Nature;
import org.quxian.observation.Qualifier;
import org.quxian.observation.Reading;
import org.quxian.observation.Review;
import org.quxian.observation.Scope;
import org.quxian.observation.Text;

/**
 * The shape of a file in {@code documents/}: the text lies beside it, under the same name with {@code .txt}.
 *
 * @param origin where the text comes from
 */
record DocumentFile(
        String id,
        Text title,
        Optional<Text> publisher,
        Optional<LocalDate> published,
        Optional<Text> origin,
        List<Figure> figures) {

    /** One figure, its quantity as printed. */
    record Figure(
            String indicator,
            String area,
            Amount quantity,
            Optional<Change> change,
            Nature nature,
            Subject scope,
            Stretch period,
            Reading reading,
            List<Piece> spans,
            Review review,
            Optional<Text> note) {}

    /** A number and a unit as printed; {@code upTo} is the upper number of a range. */
    record Amount(Qualifier qualifier, BigDecimal number, Optional<BigDecimal> upTo, String unit) {}

    /** Whose figure it is. */
    record Subject(Scope.Kind kind, Optional<Text> subject) {}

    /** The first and the last day, as far as the text names them. */
    record Stretch(Optional<LocalDate> from, Optional<LocalDate> to) {}

    /** A piece of the text, by Java string indices, and what stands there. */
    record Piece(int start, int end, String quote) {}
}
