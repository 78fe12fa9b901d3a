package org.quxian.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quxian.observation.Change;
import org.quxian.observation.Claim;
import org.quxian.observation.Dataset;
import org.quxian.observation.Nature;
import org.quxian.observation.Observation;
import org.quxian.observation.Period;
import org.quxian.observation.Text;

/**
 * Figures as SDMX-CSV 2.0, for statistical systems: UTF-8, a comma between fields.
 *
 * <p>Standard are the columns {@code STRUCTURE}, {@code STRUCTURE_ID} and {@code ACTION} (I, information), the
 * dimensions {@code FREQ} (CL_FREQ: A, Q, M, or _U where the text has no calendar period), {@code REF_AREA},
 * {@code INDICATOR} and {@code TIME_PERIOD}, the measure {@code OBS_VALUE}, and the attributes {@code UNIT_MEASURE},
 * {@code UNIT_MULT} (always 0: base units), {@code OBS_STATUS} (CL_OBS_STATUS: A normal, F forecast) and
 * {@code COMMENT_OBS} (the sentence).
 *
 * <p>Local, because SDMX has no word for them, are the dimension {@code FIGURE}, which keeps two texts' figures for one
 * key apart, the code T (target) in {@code OBS_STATUS}, and the attributes {@code QUALIFIER}, {@code LOW},
 * {@code HIGH} (the bounds that the text states), {@code CHANGE} (U where the figure says how much something has risen,
 * D fallen), {@code SCOPE}, {@code SUBJECT}, {@code TIME_BASIS} (S where the text states the time; B where it states only
 * when the time begins, and the day of publication stands in for its end; P where it states none, and the day of
 * publication stands in for it), {@code SOURCE} (title and date) and {@code REVIEW}. The structure
 * {@code QUXIAN:FIGURES(1.0)} and the codes of zones are this project's own.
 *
 * <p>A change is signed here, as measures are in SDMX: a fall of 88 % is −88. A range has no value, only its bounds. SDMX
 * wants a time of every observation, so that a figure of which neither its text nor a day of publication says one is left
 * out.
 */
public final class FiguresSdmxCsv {

    private static final String[] HEADER = {
        "STRUCTURE", "STRUCTURE_ID", "ACTION", "FREQ", "REF_AREA", "INDICATOR", "FIGURE", "TIME_PERIOD", "OBS_VALUE",
        "UNIT_MEASURE", "UNIT_MULT", "OBS_STATUS", "QUALIFIER", "LOW", "HIGH", "CHANGE", "SCOPE", "SUBJECT",
        "TIME_BASIS", "SOURCE", "COMMENT_OBS", "REVIEW"
    };

    /**
     * The figures that {@link #write} leaves out, since nothing says what time they speak of.
     *
     * @param observations the figures, all in {@code data}
     * @param data the names and documents behind them
     */
    public static List<Observation> timeless(List<Observation> observations, Dataset data) {
        return observations.stream()
                .filter(figure -> time(FigureFields.of(figure, data)).isEmpty())
                .toList();
    }

    /**
     * Writes figures in their order, but for those that are {@link #timeless}, and leaves {@code out} open.
     *
     * @param observations the figures, all in {@code data}
     * @param data the names and documents behind them
     * @param out where to
     * @throws IOException if {@code out} cannot be written
     */
    public void write(List<Observation> observations, Dataset data, OutputStream out) throws IOException {
        CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        csv.writeRecord(HEADER);
        for (FigureFields figure : FigureFields.of(observations, data)) {
            Optional<Time> time = time(figure);
            if (time.isPresent()) {
                csv.writeRecord(record(figure, time.get(), data));
            }
        }
        csv.flush();
    }

    private static List<String> record(FigureFields figure, Time time, Dataset data) {
        Claim claim = figure.claim();
        boolean falls = claim.change().equals(Optional.of(Change.DOWN));
        return List.of(
                "dataflow",
                "QUXIAN:FIGURES(1.0)",
                "I",
                frequency(claim.period()),
                claim.area().orElse(""),
                claim.indicator().orElse(""),
                figure.id(),
                time.period(),
                number(figure.value(), falls),
                unit(figure, data),
                "0",
                status(claim.nature()),
                figure.qualifier(),
                number(falls ? figure.high() : figure.low(), falls),
                number(falls ? figure.low() : figure.high(), falls),
                claim.change().map(change -> change == Change.UP ? "U" : "D").orElse(""),
                figure.scope(),
                figure.subject().orElse(""),
                time.basis(),
                source(figure),
                figure.words(),
                figure.reviewed());
    }

    private static String frequency(Period period) {
        return switch (period) {
            case Period.CalendarYear year -> "A";
            case Period.CalendarQuarter quarter -> "Q";
            case Period.CalendarMonth month -> "M";
            default -> "_U";
        };
    }

    /** A TIME_PERIOD and how far the text states it. */
    private record Time(String period, String basis) {}

    private static Optional<Time> time(FigureFields figure) {
        Optional<LocalDate> published = figure.document().published();
        return switch (figure.claim().period()) {
            case Period.Since since -> Optional.of(new Time(since(since.first(), published), "B"));
            case Period.Unstated unstated -> published.map(day -> new Time(day.toString(), "P"));
            case Period stated -> stated.timePeriod().map(period -> new Time(period, "S"));
        };
    }

    /** The time up to the day of publication; where that is not known, or before, the day on which the time begins. */
    private static String since(LocalDate first, Optional<LocalDate> published) {
        return published
                .filter(day -> !day.isBefore(first))
                .flatMap(day -> new Period.Span(first, day).timePeriod())
                .orElseGet(first::toString);
    }

    private static String status(Nature nature) {
        return switch (nature) {
            case ACTUAL -> "A";
            case FORECAST -> "F";
            case TARGET -> "T";
        };
    }

    private static String unit(FigureFields figure, Dataset data) {
        return data.catalogue().unit(figure.claim().unit()).orElseThrow().code();
    }

    private static String number(Optional<BigDecimal> value, boolean negated) {
        return value.map(number -> negated ? number.negate() : number)
                .map(BigDecimal::toPlainString)
                .orElse("");
    }

    private static String source(FigureFields figure) {
        Text title = figure.document().title();
        return figure.document().published().map(day -> title.zh() + " " + day).orElse(title.zh());
    }
}
