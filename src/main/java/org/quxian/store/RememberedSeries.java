package org.quxian.store;

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
import org.quxian.store.SeriesContents.NotKeptException;

/**
 * The series that are remembered; whatever is not is a {@link NotKeptException}.
 *
 * @param memory what is remembered
 */
record RememberedSeries(SeriesMemory memory) implements SeriesSource {

    @Override
    public int revision() {
        return memory.names().revision();
    }

    /** Whoever wants it keeps it. */
    @Override
    public SeriesCatalogue catalogue() {
        throw new NotKeptException();
    }

    @Override
    public SeriesDistrict district(String area, Optional<LocalDate> day) {
        return SeriesMemory.orAskTheStore(reading -> reading.district(area, day), memory);
    }

    @Override
    public SeriesRanking ranking(SeriesIndicator indicator, OptionalInt period) {
        return SeriesMemory.orAskTheStore(reading -> reading.ranking(indicator, period), memory);
    }

    @Override
    public SeriesColumn series(String area, SeriesIndicator indicator) {
        return block(List.of(area), List.of(indicator)).getFirst();
    }

    @Override
    public List<SeriesColumn> block(List<String> areas, List<SeriesIndicator> indicators) {
        return SeriesMemory.orAskTheStore(reading -> reading.block(areas, indicators), memory);
    }
}
