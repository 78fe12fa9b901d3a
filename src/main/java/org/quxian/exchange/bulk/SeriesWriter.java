package org.quxian.exchange.bulk;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
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
import org.quxian.observation.Catalogue;
import org.quxian.observation.SeriesCatalogue;
import org.quxian.observation.SeriesColumn;
import org.quxian.observation.SeriesIndicator;
import org.quxian.observation.SeriesOrigin;

/**
 * Writes series for other programs, in UTF-8. Points as CSV have the columns that {@link SeriesCsv} reads; values are plain
 * decimals, and empty, or null, where a point only has a status. Each method leaves its stream open.
 *
 * @param series all series
 * @param names the names of areas
 * @param day the day on which areas bear their names
 */
public record SeriesWriter(SeriesCatalogue series, Catalogue names, LocalDate day) {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    /** Writes points as SDMX-CSV's columns, with the Chinese name of the area behind them. */
    public void pointsAsCsv(List<SeriesColumn> columns, OutputStream out) throws IOException {
        CsvWriter csv = csv(out);
        csv.writeRecord(
                "REF_AREA",
                "INDICATOR",
                "FREQ",
                "TIME_PERIOD",
                "OBS_VALUE",
                "OBS_STATUS",
                "UNIT_MEASURE",
                "SOURCE",
                "AREA_NAME");
        for (SeriesColumn column : columns) {
            SeriesIndicator indicator = column.indicator();
            for (int place = 0; place < column.size(); place++) {
                csv.writeRecord(
                        column.area(),
                        indicator.code(),
                        indicator.frequency().code(),
                        indicator.frequency().timePeriod(column.periods()[place]),
                        column.value(place).map(BigDecimal::toPlainString).orElse(""),
                        column.status(place).name(),
                        indicator.unit(),
                        source(column, place),
                        name(column.area()));
            }
        }
        csv.flush();
    }

    /** Writes points as one array with an object each. */
    public void pointsAsJson(List<SeriesColumn> columns, OutputStream out) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out, JsonEncoding.UTF8)) {
            json.writeStartArray();
            for (SeriesColumn column : columns) {
                for (int place = 0; place < column.size(); place++) {
                    json.writeStartObject();
                    writeSeries(column.area(), column.indicator(), json);
                    json.writeStringField(
                            "period", column.indicator().frequency().timePeriod(column.periods()[place]));
                    json.writeFieldName("value");
                    Optional<BigDecimal> value = column.value(place);
                    if (value.isPresent()) {
                        json.writeNumber(value.get());
                    } else {
                        json.writeNull();
                    }
                    json.writeStringField("status", column.status(place).name());
                    json.writeStringField("source", source(column, place));
                    json.writeEndObject();
                    json.writeRaw('\n');
                }
            }
            json.writeEndArray();
        }
        out.write('\n');
    }

    /** Writes which series there are as CSV. */
    public void listAsCsv(OutputStream out) throws IOException {
        CsvWriter csv = csv(out);
        csv.writeRecord(
                "REF_AREA",
                "AREA_NAME",
                "INDICATOR",
                "INDICATOR_NAME",
                "FREQ",
                "UNIT_MEASURE",
                "POINTS",
                "FIRST",
                "LAST");
        for (int place = 0; place < series.size(); place++) {
            SeriesIndicator indicator = series.indicators().get(series.indicator()[place]);
            String area = series.areas().get(series.area()[place]);
            csv.writeRecord(
                    area,
                    name(area),
                    indicator.code(),
                    indicator.name().zh(),
                    indicator.frequency().code(),
                    indicator.unit(),
                    String.valueOf(series.points()[place]),
                    indicator.frequency().timePeriod(series.first()[place]),
                    indicator.frequency().timePeriod(series.last()[place]));
        }
        csv.flush();
    }

    /** Writes which series there are as one array with an object each. */
    public void listAsJson(OutputStream out) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out, JsonEncoding.UTF8)) {
            json.writeStartArray();
            for (int place = 0; place < series.size(); place++) {
                SeriesIndicator indicator = series.indicators().get(series.indicator()[place]);
                json.writeStartObject();
                writeSeries(series.areas().get(series.area()[place]), indicator, json);
                json.writeNumberField("points", series.points()[place]);
                json.writeStringField("first", indicator.frequency().timePeriod(series.first()[place]));
                json.writeStringField("last", indicator.frequency().timePeriod(series.last()[place]));
                json.writeEndObject();
                json.writeRaw('\n');
            }
            json.writeEndArray();
        }
        out.write('\n');
    }

    private void writeSeries(String area, SeriesIndicator indicator, JsonGenerator json) throws IOException {
        json.writeStringField("areaCode", area);
        json.writeStringField("areaName", name(area));
        json.writeStringField("indicator", indicator.code());
        json.writeStringField("indicatorName", indicator.name().zh());
        json.writeStringField("frequency", indicator.frequency().code());
        json.writeStringField("unit", indicator.unit());
    }

    private static CsvWriter csv(OutputStream out) {
        return CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    private String source(SeriesColumn column, int place) {
        return series.origin(column.origins()[place]).map(SeriesOrigin::words).orElse("");
    }

    private String name(String code) {
        return names.areas()
                .bearing(code, Optional.of(day))
                .map(area -> area.name().zh())
                .orElse(code);
    }
}
