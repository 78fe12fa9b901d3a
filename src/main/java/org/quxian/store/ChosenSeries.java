package org.quxian.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.quxian.observation.ReportableException;
import org.quxian.observation.SeriesCatalogue;
import org.quxian.observation.SeriesColumn;
import org.quxian.observation.SeriesDistrict;
import org.quxian.observation.SeriesIndicator;
import org.quxian.observation.SeriesRanking;
import org.quxian.observation.SeriesSource;

/** The series of a store: on the cluster that its settings name, else packed in its own tables. */
final class ChosenSeries implements SeriesSource {

    /** Where the password of the cluster's user is looked for; it is kept nowhere. */
    static final String PASSWORD = "QUXIAN_CLUSTER_PASSWORD";

    private final Session session;
    private PackedSeries packed;
    private Optional<SeriesMemory> memory = Optional.empty();
    private Optional<SeriesSource> chosen = Optional.empty();

    ChosenSeries(Session session) {
        this.session = session;
        this.packed = new PackedSeries(session, new SeriesMemory());
    }

    /** Keeps what is read in {@code kept}, which goes on where an earlier opening of the same store has left it. */
    void remember(SeriesMemory kept, StoreLocation.Folder location) {
        kept.enter(location);
        memory = Optional.of(kept);
        packed = new PackedSeries(session, kept);
        choose();
    }

    /** The store is about to be closed. */
    void leave() throws StoreException {
        if (memory.isPresent()) {
            memory.get().leave(source().equals(packed) && packed.isCurrent());
        }
    }

    /** The settings have changed. */
    void choose() {
        chosen = Optional.empty();
    }

    static SeriesSource on(ClusterLocation cluster) {
        return new ClusterSeries(new ClusterHttp(cluster, Optional.ofNullable(System.getenv(PASSWORD))));
    }

    private SeriesSource source() throws StoreException {
        if (chosen.isEmpty()) {
            Optional<ClusterLocation> cluster = SettingTable.cluster(session);
            chosen = Optional.of(cluster.map(ChosenSeries::on).orElse(packed));
        }
        return chosen.get();
    }

    @Override
    public SeriesCatalogue catalogue() throws ReportableException {
        return source().catalogue();
    }

    @Override
    public SeriesDistrict district(String area, Optional<LocalDate> day) throws ReportableException {
        return source().district(area, day);
    }

    @Override
    public SeriesRanking ranking(SeriesIndicator indicator, OptionalInt period) throws ReportableException {
        return source().ranking(indicator, period);
    }

    @Override
    public SeriesColumn series(String area, SeriesIndicator indicator) throws ReportableException {
        return source().series(area, indicator);
    }

    @Override
    public List<SeriesColumn> block(List<String> areas, List<SeriesIndicator> indicators) throws ReportableException {
        return source().block(areas, indicators);
    }
}
