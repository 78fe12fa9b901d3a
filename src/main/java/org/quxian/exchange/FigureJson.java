package org.quxian.exchange;

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

/** The shape of one figure of a bulletin. */
record FigureJson(
        String indicator,
        String area,
        Amount quantity,
        Optional<Change> change,
        Nature nature,
        Whose scope,
        When period,
        Reading reading,
        List<Piece> spans,
        Review review,
        Optional<Text> note) {

    /** The number as printed, without its qualifier, in the printed unit; {@code upTo} is the upper one of a range. */
    record Amount(Qualifier qualifier, String number, Optional<String> upTo, String unit) {}

    record Whose(Scope.Kind kind, Optional<Text> subject) {}

    record When(Optional<LocalDate> from, Optional<LocalDate> to) {}

    /** A piece of the text, by Java string indices and, so that a shift is noticed, by its words. */
    record Piece(int start, int end, String quote) {}
}
