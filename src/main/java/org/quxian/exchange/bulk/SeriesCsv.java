package org.quxian.exchange.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quxian.exchange.DataException;
import org.quxian.observation.Catalogue;
import org.quxian.observation.Fault;
import org.quxian.observation.SeriesDelivery;
import org.quxian.observation.SeriesDraft;
import org.quxian.observation.SeriesWatch;
import org.quxian.observation.Text;

/**
 * Reads series out of CSV: UTF-8 with or without a byte order mark, a comma between cells, quotes where needed. Columns are
 * those of SDMX-CSV ({@code REF_AREA, INDICATOR, TIME_PERIOD, OBS_VALUE, OBS_STATUS, UNIT_MEASURE, UNIT_MULT, SOURCE}) or plain
 * ones (区县、指标、时间、数值、状态、单位、来源); the first four are needed, in any order. Areas are those of the catalogue, by code or
 * name; an indicator that is not of the catalogue is kept as the file calls it. A value without a number has only a status, O
 * where the file names none. All of a file is read, or nothing.
 */
public final class SeriesCsv {

    /** Pairs of area and indicator at most. */
    static final int MOST_SERIES = 40_000_000;

    /** Rows after which an SDMX-CSV file is taken for series without being called so. */
    private static final int MANY_ROWS = 1000;

    /** Rows of a table of figures at most, so that a longer file is none. */
    private static final int MOST_OF_A_TABLE = 100_000;

    private final Catalogue catalogue;

    /**
     * @param catalogue the areas and indicators that are known
     */
    public SeriesCsv(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * What was read.
     *
     * @param delivery the series
     * @param ignored the headings of the columns that were not read
     */
    public record Reading(SeriesDelivery delivery, List<String> ignored) {

        public Reading {
            ignored = List.copyOf(ignored);
        }
    }

    /** What a file looks like. */
    public enum Likeness {
        /** Plainly one of series. */
        SERIES,
        /** Series, or a table of figures. */
        EITHER,
        /** Anything else. */
        OTHER
    }

    /** Whether a file is plainly one of series; see {@link #likeness}. */
    public static boolean isBulk(Path file) {
        return likeness(file) == Likeness.SERIES;
    }

    /**
     * What a file looks like. It is plainly one of series where it has the columns that are needed, and more rows than anybody
     * looks through: a thousand of SDMX-CSV, or more than a table of figures may have. With fewer, it may be either where its
     * first row has a plain number and a year, quarter, month or day. What this program writes of its figures, and what cannot
     * be read, is something else.
     */
    public static Likeness likeness(Path file) {
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".csv")) {
            return Likeness.OTHER;
        }
        try (InputStream in = Files.newInputStream(file)) {
            CsvBytes csv = new CsvBytes(in);
            if (!csv.next() || csv.cells() > SeriesColumns.MOST) {
                return Likeness.OTHER;
            }
            SeriesColumns columns = SeriesColumns.of(headings(csv));
            if (!columns.missing().isEmpty() || columns.headings().contains("FIGURE") || !csv.next()) {
                return Likeness.OTHER;
            }
            boolean isPlain = isPlain(csv, columns);
            int most = columns.areSdmx() ? MANY_ROWS : MOST_OF_A_TABLE;
            int rows = 1;
            while (rows <= most && csv.next()) {
                rows++;
            }
            return rows > most ? Likeness.SERIES : isPlain ? Likeness.EITHER : Likeness.OTHER;
        } catch (IOException e) {
            return Likeness.OTHER;
        }
    }

    /** Whether a row has a number, or nothing, and a period as points of series have it. */
    private static boolean isPlain(CsvBytes csv, SeriesColumns columns) throws CharacterCodingException {
        int value = columns.place(SeriesColumns.Use.VALUE);
        int period = columns.place(SeriesColumns.Use.PERIOD);
        if (csv.cells() <= Math.max(value, period)) {
            return false;
        }
        boolean isNumber = csv.start(value) == csv.end(value)
                || new NumberCell().read(csv.buffer(), csv.start(value), csv.end(value), 0);
        return isNumber
                && PeriodCell.of(CellNames.words(csv.buffer(), csv.start(period), csv.end(period)))
                        .isPresent();
    }

    private static List<String> headings(CsvBytes csv) throws CharacterCodingException {
        List<String> headings = new ArrayList<>();
        for (int cell = 0; cell < csv.cells(); cell++) {
            headings.add(CellNames.words(csv.buffer(), csv.start(cell), csv.end(cell)));
        }
        return headings;
    }

    /**
     * Reads a file.
     *
     * @param watch is told the bytes that are read, of all that there are; can cancel it
     * @throws DataException if the file as a whole cannot be read
     * @throws FaultyRowsException if something is wrong in its rows; says what, for the first of them
     * @throws SeriesCancelledException if {@code watch} cancels it
     */
    public Reading read(Path file, SeriesWatch watch)
            throws DataException, FaultyRowsException, SeriesCancelledException {
        String name = String.valueOf(file.getFileName());
        SeriesRows rows = new SeriesRows(catalogue, name);
        CsvBytes csv = null;
        try (InputStream in = Files.newInputStream(file)) {
            csv = new CsvBytes(in);
            if (!csv.next()) {
                throw whole(name, SeriesComplaint.NO_ROWS);
            }
            if (csv.cells() > SeriesColumns.MOST) {
                throw whole(name + ":" + csv.line(), SeriesComplaint.TOO_MANY_COLUMNS);
            }
            SeriesColumns columns = SeriesColumns.of(headings(csv));
            if (!columns.missing().isEmpty()) {
                throw whole(name + ":" + csv.line(), SeriesComplaint.columns(columns.missing()));
            }
            rows.begin(columns);
            long all = Files.size(file);
            while (csv.next()) {
                rows.take(csv);
                if (rows.points().size() >= SeriesDraft.MOST_POINTS) {
                    throw whole(name + ":" + csv.line(), SeriesComplaint.TOO_MANY_POINTS);
                }
                if ((rows.points().size() & 0x3fff) == 0) {
                    if (watch.isCancelled()) {
                        throw new SeriesCancelledException(name);
                    }
                    watch.read(rows.points().size());
                    watch.report(Math.min(csv.position(), all), all);
                }
            }
            return new Reading(rows.deliver(), columns.ignored());
        } catch (NoSuchFileException e) {
            throw new DataException(new Fault(name, SeriesComplaint.MISSING_FILE), e);
        } catch (CharacterCodingException e) {
            throw new DataException(new Fault(place(name, csv), SeriesComplaint.NOT_UTF_8), e);
        } catch (CsvBytes.EndlessRowException e) {
            throw new DataException(new Fault(place(name, csv), SeriesComplaint.ENDLESS_ROW), e);
        } catch (IOException e) {
            throw new DataException(new Fault(name, SeriesComplaint.UNREADABLE), e);
        }
    }

    private static String place(String name, @Nullable CsvBytes csv) {
        return csv == null ? name : name + ":" + csv.line();
    }

    private static DataException whole(String place, Text sentence) {
        return new DataException(new Fault(place, sentence));
    }
}
