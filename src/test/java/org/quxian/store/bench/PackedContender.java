package org.quxian.store.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.quxian.exchange.DataFolder;
import org.quxian.exchange.ShippedData;
import org.quxian.exchange.bulk.SeriesCsv;
import org.quxian.observation.Catalogue;
import org.quxian.observation.Frequency;
import org.quxian.observation.SeriesColumn;
import org.quxian.observation.SeriesDistrict;
import org.quxian.observation.SeriesIndicator;
import org.quxian.observation.SeriesRanking;
import org.quxian.observation.SeriesWatch;
import org.quxian.review.Filling;
import org.quxian.store.Store;
import org.quxian.store.StoreException;
import org.quxian.store.StoreLocation;

/** The program's own store, with its journal. */
final class PackedContender implements Contender {
    private static final int FIRST = Frequency.MONTH.number(LocalDate.of(2005, 1, 1));

    private final Path folder;
    private Store store;
    private final Map<String, SeriesIndicator> indicators = new HashMap<>();

    PackedContender(Path folder) {
        this.folder = folder;
    }

    @Override
    public String name() {
        return "Quxian";
    }

    /** Fills the store, so that loading measures series only. */
    void prepare() throws Exception {
        try (Store fresh = Store.open(new StoreLocation.Folder(folder))) {
            Filling filling = Filling.of(ShippedData.read(DataFolder.bundled()));
            fresh.fill(filling.dataset(), filling.candidates(), filling.log());
        }
    }

    @Override
    public void load(Path csv) throws Exception {
        try (Store fresh = Store.open(new StoreLocation.Folder(folder))) {
            Catalogue catalogue = fresh.read().dataset().catalogue();
            fresh.importSeries(
                    new SeriesCsv(catalogue).read(csv, SeriesWatch.NONE).delivery(), SeriesWatch.NONE);
        }
    }

    @Override
    public void open() throws Exception {
        store = Store.open(new StoreLocation.Folder(folder));
    }

    private SeriesIndicator indicator(int number) throws Exception {
        if (indicators.isEmpty()) {
            store.series().catalogue().indicators().forEach(one -> indicators.put(one.code(), one));
        }
        return indicators.get(Workload.indicator(number));
    }

    @Override
    public long district(String area) throws Exception {
        SeriesDistrict district = store.series().district(area, Optional.empty());
        long sum = 0;
        for (int place = 0; place < district.size(); place++) {
            sum += district.values()[place];
        }
        return sum;
    }

    @Override
    public long ranked(int indicator, int month) throws Exception {
        SeriesRanking ranking = store.series().ranking(indicator(indicator), OptionalInt.of(FIRST + month));
        long sum = 0;
        for (int place = 0; place < ranking.size(); place++) {
            sum += ranking.values()[place] * (place + 1);
        }
        return sum;
    }

    @Override
    public long trend(String area, int indicator) throws Exception {
        return sum(store.series().series(area, indicator(indicator)));
    }

    private static long sum(SeriesColumn column) {
        long sum = 0;
        for (int place = 0; place < column.size(); place++) {
            sum += column.values()[place] * (column.periods()[place] - FIRST + 1);
        }
        return sum;
    }

    @Override
    public long block(List<String> areas, List<Integer> numbers) throws Exception {
        List<SeriesIndicator> wanted = new ArrayList<>();
        for (int number : numbers) {
            wanted.add(indicator(number));
        }
        long sum = 0;
        for (SeriesColumn column : store.series().block(areas, wanted)) {
            sum += sum(column);
        }
        return sum;
    }

    @Override
    public long bytes() throws Exception {
        return Files.size(folder.resolve("quxian.mv.db"));
    }

    @Override
    public void close() throws StoreException {
        store.close();
    }
}
