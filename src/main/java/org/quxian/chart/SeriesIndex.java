package org.quxian.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quxian.observation.Catalogue;
import org.quxian.observation.Direction;
import org.quxian.observation.Frequency;
import org.quxian.observation.Indicator;
import org.quxian.observation.Selection;
import org.quxian.observation.SeriesCatalogue;
import org.quxian.observation.SeriesIndicator;
import org.quxian.observation.SeriesOrigin;
import org.quxian.observation.Text;
import org.quxian.observation.Theme;
import org.quxian.observation.Unit;

/**
 * What there are series of, to be found by indicator. It is made once for every change of the series.
 *
 * <p>An indicator of series is the one of the catalogue where code and base unit are the same; of several frequencies the one
 * with the most points. All others stand for themselves, in a theme of their own.
 */
public final class SeriesIndex {

    /** No series. */
    public static final SeriesIndex EMPTY = new SeriesIndex(0, List.of(), Map.of());

    /** The theme of indicators that only series have. */
    public static final Theme THEME = new Theme(
            "statistical-series",
            new Text("统计序列", "Statistical series"),
            new Text("从数据文件读入的指标怎么样？", "How do the indicators stand that were read from files?"));

    private static final Map<String, BigDecimal> SCALES =
            Map.of("万", BigDecimal.valueOf(10_000), "亿", BigDecimal.valueOf(100_000_000));

    private final int revision;
    private final List<SeriesOrigin> origins;
    private final Map<String, SeriesTopic> topics;

    private SeriesIndex(int revision, List<SeriesOrigin> origins, Map<String, SeriesTopic> topics) {
        this.revision = revision;
        this.origins = origins;
        this.topics = topics;
    }

    /**
     * Finds what there are series of.
     *
     * @param revision the number of the state that {@code series} shows
     * @param series the catalogue of the series
     * @param catalogue the names of the reviewed figures
     */
    public static SeriesIndex of(int revision, SeriesCatalogue series, Catalogue catalogue) {
        Map<String, List<Integer>> byCode = new LinkedHashMap<>();
        List<int[]> ranges = ranges(series);
        for (int number = 0; number < ranges.size(); number++) {
            SeriesIndicator one = series.indicators().get(series.indicator()[ranges.get(number)[0]]);
            byCode.computeIfAbsent(one.code(), code -> new ArrayList<>()).add(number);
        }
        Map<String, Indicator> known = new HashMap<>();
        catalogue.indicators().forEach(indicator -> known.put(indicator.id(), indicator));
        Map<String, SeriesTopic> topics = new LinkedHashMap<>();
        byCode.values()
                .forEach(numbers -> topics(numbers.stream().map(ranges::get).toList(), series, catalogue, known)
                        .forEach(topic -> topics.put(topic.indicator().id(), topic)));
        return new SeriesIndex(revision, series.origins(), topics);
    }

    /** The pieces of the catalogue with one indicator each, since it is ordered by them. */
    private static List<int[]> ranges(SeriesCatalogue series) {
        List<int[]> ranges = new ArrayList<>();
        int from = 0;
        for (int one = 1; one <= series.size(); one++) {
            if (one == series.size() || series.indicator()[one] != series.indicator()[from]) {
                ranges.add(new int[] {from, one});
                from = one;
            }
        }
        return ranges;
    }

    /** The topics of one code, which has a piece for each frequency. */
    private static List<SeriesTopic> topics(
            List<int[]> pieces, SeriesCatalogue series, Catalogue catalogue, Map<String, Indicator> known) {
        List<int[]> most = pieces.stream()
                .sorted(Comparator.comparingLong((int[] piece) -> points(piece, series))
                        .reversed())
                .toList();
        Set<Frequency> frequencies = new HashSet<>();
        List<SeriesTopic> found = new ArrayList<>();
        for (int[] piece : most) {
            SeriesIndicator one = series.indicators().get(series.indicator()[piece[0]]);
            frequencies.add(one.frequency());
            Scale scale = Scale.of(one.unit(), catalogue);
            Optional<Indicator> own = Optional.ofNullable(known.get(one.code()));
            Indicator indicator = own.filter(Indicator::charted)
                    .filter(same ->
                            found.isEmpty() && same.unit().equals(scale.unit().symbol()))
                    .orElseGet(() -> new Indicator(
                            one.key(),
                            frequencies.size() > 1 || own.isPresent() ? timed(one) : one.name(),
                            THEME.id(),
                            scale.unit().symbol(),
                            Direction.NEUTRAL,
                            true,
                            found.isEmpty() && own.isEmpty() ? List.of(one.code()) : List.of()));
            found.add(new SeriesTopic(indicator, scale.unit(), scale.factor(), one, series, piece[0], piece[1]));
        }
        return found;
    }

    private static Text timed(SeriesIndicator one) {
        return new Text(
                one.name().zh() + "（" + one.frequency().label().zh() + "）",
                one.name().en() + " (" + one.frequency().label().en() + ")");
    }

    private static long points(int[] piece, SeriesCatalogue series) {
        long points = 0;
        for (int one = piece[0]; one < piece[1]; one++) {
            points += series.points()[one];
        }
        return points;
    }

    /**
     * A unit of series by the base unit that figures are in.
     *
     * @param unit the base unit
     * @param factor how many of it one is
     */
    private record Scale(Unit unit, BigDecimal factor) {

        /** 万 and 亿 are a way of showing, also before units that nobody has heard of. */
        static Scale of(String symbol, Catalogue catalogue) {
            Optional<Unit> known = catalogue.unit(symbol);
            Optional<Unit> base = known.flatMap(unit -> catalogue.unit(unit.base()));
            if (base.isPresent()) {
                return new Scale(base.get(), known.get().factor());
            }
            String word = symbol.isEmpty() ? "" : symbol.substring(0, 1);
            if (SCALES.containsKey(word) && symbol.length() > 1) {
                Scale rest = of(symbol.substring(1), catalogue);
                return new Scale(rest.unit(), rest.factor().multiply(SCALES.get(word)));
            }
            return new Scale(
                    new Unit(symbol, symbol, "series", symbol, BigDecimal.ONE, "LOCAL", symbol), BigDecimal.ONE);
        }
    }

    /** The number of the state of the series that it shows. */
    public int revision() {
        return revision;
    }

    /** Whether there are no series. */
    public boolean isEmpty() {
        return topics.isEmpty();
    }

    /** All topics, in the order of the series. */
    public Collection<SeriesTopic> topics() {
        return topics.values();
    }

    /** The indicators that only series have, in the order of the series. */
    public Stream<Indicator> own() {
        return topics.values().stream()
                .map(SeriesTopic::indicator)
                .filter(indicator -> indicator.theme().equals(THEME.id()));
    }

    /** The topics that {@code selection} looks at: by theme, indicator and area. */
    public Stream<SeriesTopic> topics(Selection selection) {
        return topics.values().stream()
                .filter(topic -> selection.themes().isEmpty()
                        || selection.themes().contains(topic.indicator().theme()))
                .filter(topic -> selection.indicators().isEmpty()
                        || selection.indicators().contains(topic.indicator().id()))
                .filter(topic -> topic.areas(selection) > 0);
    }

    /** The topic with this indicator. */
    public Optional<SeriesTopic> topic(String indicator) {
        return Optional.ofNullable(topics.get(indicator));
    }

    /** The id of the indicator that charts know series of this key by; see {@link SeriesIndicator#key}. */
    public Optional<String> idOf(String key) {
        return topics.values().stream()
                .filter(topic -> topic.series().key().equals(key))
                .map(topic -> topic.indicator().id())
                .findFirst();
    }

    /** {@code catalogue} with the names that figures of {@code of} need, which come first: they are looked up for each. */
    static Catalogue with(Catalogue catalogue, Collection<SeriesTopic> of) {
        List<Indicator> indicators = new ArrayList<>(catalogue.indicators());
        List<Unit> units = new ArrayList<>(catalogue.units());
        List<Theme> themes = new ArrayList<>(catalogue.themes());
        Set<String> known =
                new HashSet<>(catalogue.indicators().stream().map(Indicator::id).toList());
        Set<String> symbols =
                new HashSet<>(catalogue.units().stream().map(Unit::symbol).toList());
        for (SeriesTopic topic : of) {
            if (known.add(topic.indicator().id())) {
                indicators.addFirst(topic.indicator());
            }
            if (symbols.add(topic.unit().symbol())) {
                units.addFirst(topic.unit());
            }
        }
        if (indicators.size() > catalogue.indicators().size()) {
            themes.add(THEME);
        }
        return new Catalogue(catalogue.areas(), themes, indicators, units);
    }

    /** {@code catalogue} with the names of all series beside its own. */
    public Catalogue with(Catalogue catalogue) {
        return with(catalogue, topics.values());
    }

    /** The origin of points with a number. */
    Optional<SeriesOrigin> origin(int number) {
        boolean inOrder = number >= 1
                && number <= origins.size()
                && origins.get(number - 1).number() == number;
        return inOrder
                ? Optional.of(origins.get(number - 1))
                : origins.stream().filter(one -> one.number() == number).findFirst();
    }
}
