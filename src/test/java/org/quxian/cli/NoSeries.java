package org.quxian.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.quxian.observation.SeriesCatalogue;
import org.quxian.observation.SeriesColumn;
import org.quxian.observation.SeriesDistrict;
import org.quxian.observation.SeriesIndicator;
import org.quxian.observation.SeriesRanking;
import org.quxian.observation.SeriesSource;

/** A store without series. */
final class NoSeries implements SeriesSource {
    private static final int[] NONE = {};

    @Override
    public SeriesCatalogue catalogue() {
        return new SeriesCatalogue(List.of(), List.of(), List.of(), NONE, NONE, NONE, NONE, NONE);
    }

    @Override
    public SeriesDistrict district(String area, Optional<LocalDate> day) {
        return new SeriesDistrict(area, List.of(), NONE, new long[0], new byte[0], NONE);
    }

    @Override
    public SeriesRanking ranking(SeriesIndicator indicator, OptionalInt period) {
        return new SeriesRanking(indicator, period.orElse(0), List.of(), new long[0], new byte[0], NONE);
    }

    @Override
    public SeriesColumn series(String area, SeriesIndicator indicator) {
        return new SeriesColumn(area, indicator, NONE, new long[0], new byte[0], NONE);
    }

    @Override
    public List<SeriesColumn> block(List<String> areas, List<SeriesIndicator> indicators) {
        return indicators.stream()
                .flatMap(indicator -> areas.stream().map(area -> series(area, indicator)))
                .toList();
    }
}
