package org.quxian.exchange.bulk;

import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quxian.exchange.bulk.SeriesColumns.Use;
import org.quxian.observation.Catalogue;
import org.quxian.observation.Fault;
import org.quxian.observation.Frequency;
import org.quxian.observation.ObservationStatus;
import org.quxian.observation.SeriesDelivery;
import org.quxian.observation.SeriesDraft;
import org.quxian.observation.SeriesIndicator;
import org.quxian.observation.SeriesSource;
import org.quxian.observation.Text;

/** Makes points of rows. A word is understood when it first comes; from then on it is known by its bytes. */
final class SeriesRows {

    /** Faults after which nobody reads on. */
    private static final int MANY_FAULTS = 20;

    private static final int MOST_POWER = 12;

    /** Bytes of a name, unit or source at most; all different ones are kept while a file is read. */
    static final int LONGEST_NAME = 1000;

    /** Stands for a word that is wrong, or not understood yet. */
    private static final int NOTHING = -1;

    private final String file;
    private final AreaCells areas;
    private final IndicatorCells indicators;
    private final SeriesDraft points = new SeriesDraft();
    private final List<Fault> faults = new ArrayList<>();
    private final Lines lines = new Lines();
    private final NumberCell number = new NumberCell();

    private final CellNames areaNames = new CellNames();
    private final CellNames indicatorNames = new CellNames();
    private final CellNames periodNames = new CellNames();
    private final CellNames unitNames = new CellNames();
    private final CellNames sourceNames = new CellNames();
    private final List<Integer> areaPlaces = new ArrayList<>();
    private final List<PeriodCell> periods = new ArrayList<>();
    private final List<EnumMap<Frequency, Integer>> indicatorPlaces = new ArrayList<>();
    private final List<Integer> originPlaces = new ArrayList<>();
    private final List<String> origins = new ArrayList<>();
    private final Map<String, Integer> originsByWords = new HashMap<>();
    private int[] units = new int[64];

    private SeriesColumns columns = SeriesColumns.of(List.of());
    private int area = NOTHING;
    private int indicator = NOTHING;
    private int period = NOTHING;
    private int value = NOTHING;
    private int status = NOTHING;
    private int unit = NOTHING;
    private int power = NOTHING;
    private int source = NOTHING;
    private int action = NOTHING;

    SeriesRows(Catalogue catalogue, String file) {
        this.file = file;
        this.areas = new AreaCells(catalogue);
        this.indicators = new IndicatorCells(catalogue);
        Arrays.fill(units, NOTHING);
    }

    /** What the columns of the rows to come are. */
    void begin(SeriesColumns found) {
        columns = found;
        area = found.place(Use.AREA);
        indicator = found.place(Use.INDICATOR);
        period = found.place(Use.PERIOD);
        value = found.place(Use.VALUE);
        status = found.place(Use.STATUS);
        unit = found.place(Use.UNIT);
        power = found.place(Use.POWER);
        source = found.place(Use.SOURCE);
        action = found.place(Use.ACTION);
    }

    SeriesDraft points() {
        return points;
    }

    /** Takes the row that {@code csv} is at. */
    void take(CsvBytes csv) throws CharacterCodingException, FaultyRowsException {
        if (csv.cells() != columns.headings().size()) {
            fault(
                    csv.line(),
                    "",
                    SeriesComplaint.cells(csv.cells(), columns.headings().size()));
            return;
        }
        Use at = Use.AREA;
        try {
            int areaPlace = areaPlace(csv);
            at = Use.PERIOD;
            PeriodCell when = periodPlace(csv);
            at = Use.INDICATOR;
            int indicatorPlace = indicatorPlace(csv, when.frequency());
            at = Use.UNIT;
            checkUnit(csv, indicatorPlace);
            at = Use.POWER;
            int factor = power(csv);
            at = Use.VALUE;
            boolean hasValue = readValue(csv, factor);
            at = Use.STATUS;
            byte letter = status(csv, hasValue);
            at = Use.SOURCE;
            int origin = origin(csv);
            at = Use.ACTION;
            checkAction(csv);
            lines.note(points.size(), csv.line());
            points.add(
                    areaPlace,
                    indicatorPlace,
                    when.number(),
                    hasValue ? number.value() : SeriesSource.NO_VALUE,
                    hasValue ? number.scale() : 0,
                    letter,
                    origin);
        } catch (WrongCellException e) {
            fault(csv.line(), columns.heading(at), e.sentence());
        }
    }

    private int number(CellNames names, CsvBytes csv, int column) throws WrongCellException {
        int from = csv.start(column);
        int to = csv.end(column);
        if (from == to) {
            throw new WrongCellException(SeriesComplaint.EMPTY);
        }
        checkLength(to - from);
        int word = names.number(csv.buffer(), from, to);
        if (names.size() > 4 * SeriesDraft.MOST_NAMES) {
            throw new WrongCellException(SeriesComplaint.TOO_MANY_NAMES);
        }
        return word;
    }

    private static void checkLength(int bytes) throws WrongCellException {
        if (bytes > LONGEST_NAME) {
            throw new WrongCellException(SeriesComplaint.LONG_NAME);
        }
    }

    private int areaPlace(CsvBytes csv) throws WrongCellException, CharacterCodingException {
        int word = number(areaNames, csv, area);
        if (word == areaPlaces.size()) {
            areaPlaces.add(NOTHING);
        }
        int known = areaPlaces.get(word);
        if (known == NOTHING) {
            known = areas.place(areaNames.words(word));
            areaPlaces.set(word, known);
        }
        return known;
    }

    private PeriodCell periodPlace(CsvBytes csv) throws WrongCellException, CharacterCodingException {
        int word = number(periodNames, csv, period);
        if (word == periods.size()) {
            String words = periodNames.words(word);
            Optional<PeriodCell> read = PeriodCell.of(words);
            periods.add(read.orElse(NO_PERIOD));
        }
        PeriodCell known = periods.get(word);
        if (known.number() == NO_PERIOD.number()) {
            throw new WrongCellException(SeriesComplaint.period(periodNames.words(word)));
        }
        return known;
    }

    private static final PeriodCell NO_PERIOD = new PeriodCell(Frequency.DAY, Integer.MIN_VALUE);

    private int indicatorPlace(CsvBytes csv, Frequency frequency) throws WrongCellException, CharacterCodingException {
        int word = number(indicatorNames, csv, indicator);
        if (word == indicatorPlaces.size()) {
            indicatorPlaces.add(new EnumMap<>(Frequency.class));
        }
        EnumMap<Frequency, Integer> places = indicatorPlaces.get(word);
        Integer known = places.get(frequency);
        if (known != null) {
            return known;
        }
        if (indicators.indicators().size() >= SeriesDraft.MOST_NAMES) {
            throw new WrongCellException(SeriesComplaint.TOO_MANY_NAMES);
        }
        int place = indicators.place(indicatorNames.words(word), frequency);
        places.put(frequency, place);
        return place;
    }

    /** All points of an indicator are in one unit. */
    private void checkUnit(CsvBytes csv, int indicatorPlace) throws WrongCellException, CharacterCodingException {
        if (unit < 0) {
            return;
        }
        checkLength(csv.end(unit) - csv.start(unit));
        int word = unitNames.number(csv.buffer(), csv.start(unit), csv.end(unit));
        if (indicatorPlace >= units.length) {
            int length = units.length;
            units = Arrays.copyOf(units, Math.max(length * 2, indicatorPlace + 1));
            Arrays.fill(units, length, units.length, NOTHING);
        }
        if (units[indicatorPlace] == NOTHING) {
            unitNames.words(word);
            units[indicatorPlace] = word;
        } else if (units[indicatorPlace] != word) {
            throw new WrongCellException(SeriesComplaint.unit(
                    indicators.indicators().get(indicatorPlace).name().zh(),
                    unitNames.words(units[indicatorPlace]),
                    unitNames.words(word)));
        }
    }

    private int power(CsvBytes csv) throws WrongCellException, CharacterCodingException {
        if (power < 0 || csv.start(power) == csv.end(power)) {
            return 0;
        }
        String words = CellNames.words(csv.buffer(), csv.start(power), csv.end(power));
        if (!words.matches("\\d{1,2}") || Integer.parseInt(words) > MOST_POWER) {
            throw new WrongCellException(SeriesComplaint.power(words));
        }
        return Integer.parseInt(words);
    }

    private boolean readValue(CsvBytes csv, int factor) throws WrongCellException, CharacterCodingException {
        int from = csv.start(value);
        int to = csv.end(value);
        if (from == to || isNaN(csv.buffer(), from, to)) {
            return false;
        }
        if (!number.read(csv.buffer(), from, to, factor)) {
            throw new WrongCellException(SeriesComplaint.number(CellNames.words(csv.buffer(), from, to)));
        }
        return true;
    }

    private static boolean isNaN(byte[] bytes, int from, int to) {
        return to - from == 3 && bytes[from] == 'N' && bytes[from + 1] == 'a' && bytes[from + 2] == 'N';
    }

    private byte status(CsvBytes csv, boolean hasValue) throws WrongCellException, CharacterCodingException {
        if (status < 0 || csv.start(status) == csv.end(status)) {
            return (hasValue ? ObservationStatus.A : ObservationStatus.O).letter();
        }
        int from = csv.start(status);
        int to = csv.end(status);
        if (to - from == 1 && ObservationStatus.of(csv.buffer()[from]).isPresent()) {
            return csv.buffer()[from];
        }
        String words = CellNames.words(csv.buffer(), from, to);
        for (ObservationStatus one : ObservationStatus.values()) {
            if (one.label().zh().equals(words)
                    || one.label().en().equalsIgnoreCase(words)
                    || one.name().equals(SeriesColumns.code(words))) {
                return one.letter();
            }
        }
        throw new WrongCellException(SeriesComplaint.status(words));
    }

    private int origin(CsvBytes csv) throws WrongCellException, CharacterCodingException {
        if (source >= 0) {
            checkLength(csv.end(source) - csv.start(source));
        }
        int word = source < 0 ? 0 : sourceNames.number(csv.buffer(), csv.start(source), csv.end(source));
        if (word == originPlaces.size()) {
            if (origins.size() >= SeriesDraft.MOST_NAMES) {
                throw new WrongCellException(SeriesComplaint.TOO_MANY_NAMES);
            }
            String words = source < 0 ? file : sourceNames.words(word);
            originPlaces.add(originsByWords.computeIfAbsent(words.isBlank() ? file : words, fresh -> {
                origins.add(fresh);
                return origins.size() - 1;
            }));
        }
        return originPlaces.get(word);
    }

    private void checkAction(CsvBytes csv) throws WrongCellException {
        if (action >= 0 && csv.end(action) - csv.start(action) == 1 && csv.buffer()[csv.start(action)] == 'D') {
            throw new WrongCellException(SeriesComplaint.DELETES);
        }
    }

    private void fault(int line, String column, Text sentence) throws FaultyRowsException {
        faults.add(new Fault(file + ":" + line + (column.isEmpty() ? "" : " (" + column + ")"), sentence));
        if (faults.size() >= MANY_FAULTS) {
            throw new FaultyRowsException(faults);
        }
    }

    /** All that was taken. */
    SeriesDelivery deliver() throws FaultyRowsException, CharacterCodingException {
        if (points.size() == 0 && faults.isEmpty()) {
            faults.add(new Fault(file, SeriesComplaint.NO_ROWS));
        }
        if (!faults.isEmpty()) {
            throw new FaultyRowsException(faults);
        }
        List<SeriesIndicator> named = new ArrayList<>();
        for (int place = 0; place < indicators.indicators().size(); place++) {
            SeriesIndicator one = indicators.indicators().get(place);
            int scale = points.scale(place);
            int digits = scale + points.whole(place);
            if (digits > SeriesIndicator.MOST_DIGITS) {
                faults.add(new Fault(file, SeriesComplaint.tooLong(one.name().zh(), digits)));
            }
            String unitWords = unit < 0 || units[place] == NOTHING ? one.unit() : unitNames.words(units[place]);
            named.add(new SeriesIndicator(one.code(), one.frequency(), one.name(), unitWords, scale));
        }
        if ((long) areas.areas().size() * named.size() > SeriesCsv.MOST_SERIES) {
            faults.add(new Fault(file, SeriesComplaint.TOO_MANY_NAMES));
        }
        if (!faults.isEmpty()) {
            throw new FaultyRowsException(faults);
        }
        try {
            SeriesDraft.Sorted sorted = points.sort(areas.areas().size(), named.size());
            return new SeriesDelivery(file, areas.areas(), named, origins, sorted);
        } catch (SeriesDraft.DoubledPointException e) {
            String place = file + ":" + lines.of(e.second());
            Fault fault = new Fault(place, SeriesComplaint.doubled(lines.of(e.first())));
            throw new FaultyRowsException(List.of(fault));
        }
    }
}
