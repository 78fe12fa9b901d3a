package org.quxian.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quxian.observation.Area;
import org.quxian.observation.Catalogue;
import org.quxian.observation.Document;
import org.quxian.observation.Fault;
import org.quxian.observation.Indicator;
import org.quxian.observation.Observation;
import org.quxian.observation.Period;
import org.quxian.observation.Qualifier;
import org.quxian.observation.Quantity;
import org.quxian.observation.Scope;
import org.quxian.observation.Source;
import org.quxian.observation.Span;
import org.quxian.observation.Text;
import org.quxian.observation.Unit;

/**
 * Reads one figure of a bulletin, and checks it against the names and the text that it refers to.
 *
 * @param catalogue the names
 * @param document the bulletin
 * @param place the file and the figure in it, {@code documents/500114-qianjiang.json figures[2]}
 */
record FigureReader(Catalogue catalogue, Document document, String place) {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    /**
     * @param node the figure
     * @param id the id of the observation
     * @throws DataException with the first thing that is wrong with it
     */
    Observation read(JsonNode node, String id) throws DataException {
        FigureJson figure = JsonFiles.bind(node, FigureJson.class, place);
        Indicator indicator = catalogue
                .indicator(figure.indicator())
                .orElseThrow(() -> wrong("indicator", Complaint.unknownIndicator(figure.indicator())));
        requireArea(figure.area());
        return new Observation(
                id,
                figure.area(),
                indicator.id(),
                period(figure.period()),
                quantity(figure.quantity(), indicator),
                figure.change(),
                figure.nature(),
                scope(figure.scope()),
                new Source(document.id(), spans(figure.spans()), figure.reading()),
                figure.review(),
                figure.note());
    }

    private void requireArea(String code) throws DataException {
        Optional<LocalDate> day = document.published();
        List<Area> bearers = catalogue.areas().all().stream()
                .filter(area -> area.code().equals(code))
                .filter(area -> day.map(area.lifetime()::contains).orElse(true))
                .toList();
        if (bearers.isEmpty()) {
            throw wrong(
                    "area",
                    day.map(date -> Complaint.unknownArea(code, date)).orElseGet(() -> Complaint.unknownArea(code)));
        }
    }

    private Period period(FigureJson.When when) throws DataException {
        boolean backward = when.from()
                .flatMap(from -> when.to().map(to -> to.isBefore(from)))
                .orElse(false);
        if (backward) {
            throw wrong("period", Complaint.BACKWARD_PERIOD);
        }
        return Period.between(when.from(), when.to());
    }

    private Quantity quantity(FigureJson.Amount amount, Indicator indicator) throws DataException {
        Unit unit = catalogue
                .unit(amount.unit())
                .orElseThrow(() -> wrong("quantity.unit", Complaint.unknownUnit(amount.unit())));
        if (!unit.base().equals(indicator.unit())) {
            throw wrong("quantity.unit", Complaint.wrongUnit(unit.symbol(), indicator.unit()));
        }
        BigDecimal printed = number(amount.number(), "quantity.number");
        if (amount.qualifier() != Qualifier.RANGE) {
            if (amount.upTo().isPresent()) {
                throw wrong("quantity.upTo", Complaint.STRAY_UPPER_NUMBER);
            }
            return Quantity.printed(amount.qualifier(), printed, unit);
        }
        String upper = amount.upTo().orElseThrow(() -> wrong("quantity.upTo", Complaint.MISSING_UPPER_NUMBER));
        BigDecimal number = unit.toBase(printed);
        BigDecimal upTo = unit.toBase(number(upper, "quantity.upTo"));
        if (number.compareTo(upTo) >= 0) {
            throw wrong("quantity.upTo", Complaint.BACKWARD_RANGE);
        }
        return new Quantity.Range(number, upTo);
    }

    private BigDecimal number(String printed, String field) throws DataException {
        if (!NUMBER.matcher(printed).matches()) {
            throw wrong(field, Complaint.noNumber(printed));
        }
        if (printed.startsWith("-")) {
            throw wrong(field, Complaint.negative(printed));
        }
        return new BigDecimal(printed);
    }

    private Scope scope(FigureJson.Whose whose) throws DataException {
        if (whose.kind() != Scope.Kind.AREA && whose.subject().isEmpty()) {
            throw wrong("scope.subject", Complaint.NO_SUBJECT);
        }
        return new Scope(whose.kind(), whose.subject());
    }

    private List<Span> spans(List<FigureJson.Piece> pieces) throws DataException {
        if (pieces.isEmpty()) {
            throw wrong("spans", Complaint.NO_SPAN);
        }
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            spans.add(span(pieces.get(i), "spans[" + i + "]"));
        }
        return spans;
    }

    private Span span(FigureJson.Piece piece, String field) throws DataException {
        String text = document.text();
        if (piece.start() < 0 || piece.end() <= piece.start() || piece.end() > text.length()) {
            throw wrong(field, Complaint.outside(piece.start(), piece.end(), text.length()));
        }
        String found = text.substring(piece.start(), piece.end());
        if (!found.equals(piece.quote())) {
            throw wrong(field, Complaint.differs(piece.quote(), found));
        }
        return new Span(piece.start(), piece.end());
    }

    private DataException wrong(String field, Text sentence) {
        return new DataException(new Fault(place + "." + field, sentence));
    }
}
