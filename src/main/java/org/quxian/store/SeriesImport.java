package org.quxian.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quxian.observation.Frequency;
import org.quxian.observation.SeriesDelivery;
import org.quxian.observation.SeriesIndicator;
import org.quxian.observation.SeriesWatch;
import org.quxian.observation.Text;
import org.quxian.store.SeriesNames.Numbered;
import org.quxian.store.StoreException.Reason;
import org.quxian.store.journal.Cell;
import org.quxian.store.journal.TableChange;

/** Puts what a file brings into the tables of series. */
final class SeriesImport {
    private static final String COLUMNS =
            "code, frequency, name_zh, name_en, unit, scale, whole, first_period, last_period";

    /** The share of the work at which all is packed. */
    private static final double PACKED = 0.3;

    private final Writing writing;
    private final String place;
    private final SeriesDelivery delivery;
    private final SeriesNames names;
    private final List<Numbered> fresh = new ArrayList<>();
    private final List<Numbered> changed = new ArrayList<>();

    /**
     * @param writing the transaction
     * @param place where the store is, in words for the user
     * @param delivery what the file brings
     */
    SeriesImport(Writing writing, String place, SeriesDelivery delivery) throws SQLException {
        this.writing = writing;
        this.place = place;
        this.delivery = delivery;
        this.names = SeriesNames.read(writing.connection());
    }

    /** Writes all of it, as one change of the journal. */
    SeriesReceipt write(SeriesWatch watch) throws SQLException, StoreException {
        int[] indicators = indicators();
        int[] areas = areas();
        int[] origins = origins();
        Batch.write(
                writing,
                "series_indicator",
                "number, " + COLUMNS,
                fresh,
                (batch, position, one) ->
                        values(batch.integer(one.number()), one).add());
        Batch.replace(
                writing,
                "series_indicator",
                COLUMNS,
                "number",
                changed,
                (batch, position, one) ->
                        values(batch, one).integer(one.number()).add());
        byte[] parcel = new SeriesPacking(delivery, areas, indicators, origins).pack(watch.part(0, PACKED));
        long added = SeriesMerge.merge(writing.connection(), parcel, watch.part(PACKED, 1));
        writing.record().accept(new TableChange(SeriesMerge.TEMPLATE, List.of(List.of(new Cell.Parcel(parcel)))));
        return new SeriesReceipt(delivery.points().size(), added, areas.length, indicators.length, fresh.size());
    }

    private static Batch values(Batch batch, Numbered one) throws SQLException {
        return batch.text(one.indicator().code())
                .word(one.indicator().frequency())
                .words(one.indicator().name())
                .text(one.indicator().unit())
                .integer(one.indicator().scale())
                .integer(one.whole())
                .integer(one.first())
                .integer(one.last());
    }

    private int[] areas() throws SQLException {
        int next = next(names.areas());
        List<String> codes = new ArrayList<>();
        int[] numbers = new int[delivery.areas().size()];
        for (int area = 0; area < numbers.length; area++) {
            String code = delivery.areas().get(area);
            numbers[area] = names.area(code).orElse(next + codes.size());
            if (names.area(code).isEmpty()) {
                codes.add(code);
            }
        }
        Batch.write(
                writing,
                "series_area",
                "number, code",
                codes,
                (batch, position, code) ->
                        batch.integer(next + position).text(code).add());
        return numbers;
    }

    private static int next(Map<Integer, ?> numbered) {
        return numbered.keySet().stream().mapToInt(Integer::intValue).max().orElse(-1) + 1;
    }

    private int[] origins() throws SQLException {
        int next = names.revision() + 1;
        Instant now = Instant.now();
        Batch.write(
                writing,
                "series_origin",
                "number, words, file_name, read_in_at",
                delivery.origins(),
                (batch, position, words) -> batch.integer(next + position)
                        .text(words)
                        .text(delivery.file())
                        .time(now)
                        .add());
        int[] numbers = new int[delivery.origins().size()];
        for (int origin = 0; origin < numbers.length; origin++) {
            numbers[origin] = next + origin;
        }
        return numbers;
    }

    private int[] indicators() throws StoreException {
        int next = next(names.indicators());
        int[] numbers = new int[delivery.indicators().size()];
        for (int indicator = 0; indicator < numbers.length; indicator++) {
            Optional<Numbered> known = names.indicator(delivery.indicators().get(indicator));
            Numbered now = joined(indicator, known, next + fresh.size());
            numbers[indicator] = now.number();
            if (known.isEmpty()) {
                fresh.add(now);
            } else if (!known.get().equals(now)) {
                changed.add(now);
            }
        }
        return numbers;
    }

    private Numbered joined(int place, Optional<Numbered> known, int number) throws StoreException {
        SeriesIndicator brought = delivery.indicators().get(place);
        int scale = delivery.points().scale(place);
        int whole = delivery.points().whole(place);
        int first = delivery.points().first(place);
        int last = delivery.points().last(place);
        if (known.isEmpty()) {
            return checked(new Numbered(number, scaled(brought, brought.unit(), scale), whole, first, last));
        }
        Numbered old = known.get();
        SeriesIndicator there = old.indicator();
        if (!there.unit().isEmpty()
                && !brought.unit().isEmpty()
                && !there.unit().equals(brought.unit())) {
            throw refused(new Text(
                    "指标“%s”的单位是“%s”，文件里是“%s”".formatted(there.name().zh(), there.unit(), brought.unit()),
                    "the unit of “%s” is “%s”, in the file it is “%s”"
                            .formatted(there.name().en(), there.unit(), brought.unit())));
        }
        return checked(new Numbered(
                old.number(),
                scaled(there, there.unit().isEmpty() ? brought.unit() : there.unit(), Math.max(scale, there.scale())),
                Math.max(whole, old.whole()),
                Math.min(first, old.first()),
                Math.max(last, old.last())));
    }

    private static SeriesIndicator scaled(SeriesIndicator indicator, String unit, int scale) {
        Frequency frequency = indicator.frequency();
        return new SeriesIndicator(indicator.code(), frequency, indicator.name(), unit, scale);
    }

    private Numbered checked(Numbered one) throws StoreException {
        int digits = one.whole() + one.indicator().scale();
        if (digits > SeriesIndicator.MOST_DIGITS) {
            throw refused(new Text(
                    "指标“%s”的数值共需 %d 位，最多 %d 位"
                            .formatted(one.indicator().name().zh(), digits, SeriesIndicator.MOST_DIGITS),
                    "the values of “%s” need %d digits, at most %d are kept"
                            .formatted(one.indicator().name().en(), digits, SeriesIndicator.MOST_DIGITS)));
        }
        return one;
    }

    private StoreException refused(Text why) {
        return new StoreException(Reason.UNACCEPTABLE_DATA, place, why);
    }
}
