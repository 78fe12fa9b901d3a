package org.quxian.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.quxian.observation.Indicator;
import org.quxian.observation.Selection;
import org.quxian.observation.SeriesCatalogue;
import org.quxian.observation.SeriesIndicator;
import org.quxian.observation.Unit;

/**
 * An indicator that there are series of.
 *
 * @param indicator as charts know it: the one of the catalogue where that has it, so that reviewed figures and series are one
 *     topic
 * @param unit the base unit of its figures
 * @param factor how many base units one of the series' units is
 * @param series as the series know it
 * @param catalogue the catalogue that it is of
 * @param from its first series in the catalogue
 * @param to behind its last one
 */
public record SeriesTopic(
        Indicator indicator,
        Unit unit,
        BigDecimal factor,
        SeriesIndicator series,
        SeriesCatalogue catalogue,
        int from,
        int to) {

    /** How many areas of {@code selection} have points by its day. */
    public int areas(Selection selection) {
        int areas = 0;
        int most = most(selection);
        for (int one = from; one < to; one++) {
            if (isIn(one, selection, most)) {
                areas++;
            }
        }
        return areas;
    }

    /** How many points the area of {@code selection} with the most of them has by its day; about as many where it looks back. */
    public int periods(Selection selection) {
        int periods = 0;
        int most = most(selection);
        for (int one = from; one < to; one++) {
            if (isIn(one, selection, most)) {
                int later = Math.max(0, catalogue.last()[one] - most);
                periods = Math.max(periods, Math.max(1, catalogue.points()[one] - later));
            }
        }
        return periods;
    }

    /** The codes of the areas of {@code selection} that have points by its day, those with the most points first. */
    List<String> codes(Selection selection) {
        List<Integer> found = new ArrayList<>();
        int most = most(selection);
        for (int one = from; one < to; one++) {
            if (isIn(one, selection, most)) {
                found.add(one);
            }
        }
        found.sort((one, other) ->
                Integer.compare(catalogue.points()[other], catalogue.points()[one]));
        return found.stream().map(this::code).toList();
    }

    /** Shows the code of each area that has points by the day of {@code selection}, whatever its areas. */
    void visit(Selection selection, Consumer<String> area) {
        int most = most(selection);
        for (int one = from; one < to; one++) {
            if (catalogue.first()[one] <= most) {
                area.accept(code(one));
            }
        }
    }

    /**
     * What there is of one area.
     *
     * @param first the number of its first period
     * @param last the number of its last period
     * @param points how many points it has
     */
    public record Held(int first, int last, int points) {}

    /** What there is of the area with this code; empty where there is nothing. */
    public Optional<Held> held(String area) {
        for (int one = from; one < to; one++) {
            if (code(one).equals(area)) {
                return Optional.of(new Held(
                        catalogue.first()[one], catalogue.last()[one], catalogue.points()[one]));
            }
        }
        return Optional.empty();
    }

    /** The last period in which an area of {@code selection} may have a point by its day; empty where there is none. */
    Optional<Integer> last(Selection selection) {
        Optional<Integer> last = Optional.empty();
        int most = most(selection);
        for (int one = from; one < to; one++) {
            if (isIn(one, selection, most)) {
                int end = Math.min(most, catalogue.last()[one]);
                last = Optional.of(last.map(so -> Math.max(so, end)).orElse(end));
            }
        }
        return last;
    }

    /** The number of the last period that is over on the day of {@code selection}. */
    int most(Selection selection) {
        return selection.asOf().map(series.frequency()::lastOver).orElse(Integer.MAX_VALUE);
    }

    private boolean isIn(int one, Selection selection, int most) {
        return catalogue.first()[one] <= most
                && (selection.areas().isEmpty() || selection.areas().contains(code(one)));
    }

    private String code(int one) {
        return catalogue.areas().get(catalogue.area()[one]);
    }
}
