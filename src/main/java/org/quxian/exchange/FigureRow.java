package org.quxian.exchange;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quxian.observation.Area;
import org.quxian.observation.Catalogue;
import org.quxian.observation.Change;
import org.quxian.observation.Claim;
import org.quxian.observation.Fault;
import org.quxian.observation.Indicator;
import org.quxian.observation.Nature;
import org.quxian.observation.Period;
import org.quxian.observation.Qualifier;
import org.quxian.observation.Quantity;
import org.quxian.observation.Scope;
import org.quxian.observation.Text;
import org.quxian.observation.Unit;

/**
 * One row of figures, cell by cell.
 *
 * @param row the cells
 * @param place the file and the line, for what is said of a bad cell
 * @param catalogue the names it may refer to
 * @param published the day on which areas bear their names; empty where it is not known
 */
record FigureRow(NamedCsvRecord row, String place, Catalogue catalogue, Optional<LocalDate> published) {
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");

    /** What a cell holds, without the apostrophe that defuses a formula; empty where there is none or it is blank. */
    static Optional<String> cell(NamedCsvRecord row, String name) {
        return row.findField(name)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(text -> text.startsWith("'") && text.length() > 1 ? text.substring(1) : text);
    }

    Claim claim() throws DataException {
        String phrase = needed("indicator");
        Unit unit = unit(needed("unit"));
        Optional<Indicator> indicator = catalogue.indicators().stream()
                .filter(known -> known.unit().equals(unit.base()))
                .filter(known -> known.id().equals(phrase)
                        || known.name().zh().equals(phrase)
                        || known.synonyms().contains(phrase))
                .findFirst();
        return new Claim(
                Optional.of(area().code()),
                indicator.map(Indicator::id),
                phrase,
                period(),
                quantity(unit),
                unit.base(),
                word("change", Change.class),
                word("nature", Nature.class).orElse(Nature.ACTUAL),
                scope());
    }

    private Area area() throws DataException {
        Optional<String> code = cell(row, "areaCode");
        LocalDate day = published.orElse(LocalDate.MAX);
        if (code.isPresent()) {
            return catalogue
                    .areas()
                    .bearing(code.get(), published)
                    .orElseThrow(() -> wrong("areaCode", Complaint.unknownArea(code.get())));
        }
        String name = needed("areaName");
        return catalogue.areas().named(name, day).orElseThrow(() -> wrong("areaName", Complaint.unknownAreaName(name)));
    }

    private Unit unit(String symbol) throws DataException {
        return catalogue.unit(symbol).orElseThrow(() -> wrong("unit", Complaint.unknownUnit(symbol)));
    }

    private Quantity quantity(Unit unit) throws DataException {
        Qualifier qualifier = word("qualifier", Qualifier.class).orElse(Qualifier.EXACT);
        if (qualifier != Qualifier.RANGE) {
            return Quantity.printed(qualifier, number("value"), unit);
        }
        BigDecimal low = unit.toBase(number("low"));
        BigDecimal high = unit.toBase(number("high"));
        if (low.compareTo(high) >= 0) {
            throw wrong("high", Complaint.BACKWARD_RANGE);
        }
        return new Quantity.Range(low, high);
    }

    private BigDecimal number(String name) throws DataException {
        String digits = needed(name).replace(",", "");
        if (!NUMBER.matcher(digits).matches()) {
            throw wrong(name, digits.startsWith("-") ? Complaint.negative(digits) : Complaint.noNumber(digits));
        }
        return new BigDecimal(digits);
    }

    private Period period() throws DataException {
        Optional<LocalDate> from = day("periodFrom");
        Optional<LocalDate> to = day("periodTo");
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw wrong("periodTo", Complaint.BACKWARD_PERIOD);
        }
        return Period.between(from, to);
    }

    private Optional<LocalDate> day(String name) throws DataException {
        Optional<String> day = cell(row, name);
        try {
            return day.map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            throw wrong(name, Complaint.noDay(day.orElse("")));
        }
    }

    private Scope scope() throws DataException {
        Scope.Kind kind = word("scope", Scope.Kind.class).orElse(Scope.Kind.AREA);
        Optional<Text> subject = cell(row, "subject").map(Text::same);
        if (kind != Scope.Kind.AREA && subject.isEmpty()) {
            throw wrong("subject", Complaint.NO_SUBJECT);
        }
        return new Scope(kind, subject);
    }

    private <E extends Enum<E>> Optional<E> word(String name, Class<E> type) throws DataException {
        Optional<String> word = cell(row, name);
        if (word.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(word.get().toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> wrong(name, Complaint.noChoice(word.get(), type.getEnumConstants()))));
    }

    private String needed(String name) throws DataException {
        return cell(row, name).orElseThrow(() -> wrong(name, Complaint.EMPTY_CELL));
    }

    private DataException wrong(String column, Text sentence) {
        return new DataException(new Fault(place + " " + column, sentence));
    }
}
