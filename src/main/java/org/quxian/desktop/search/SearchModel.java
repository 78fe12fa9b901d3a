package org.quxian.desktop.search;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.quxian.chart.SeriesIndex;
import org.quxian.desktop.support.Desk;
import org.quxian.desktop.support.Latest;
import org.quxian.desktop.support.Outcome;
import org.quxian.observation.Dataset;
import org.quxian.observation.Text;

/** What is searched for and what is found. */
public final class SearchModel {
    private static final Text INDEXING = new Text("建立检索", "Indexing");

    private final ObservableList<Hit> hits = FXCollections.observableArrayList();
    private final ObservableList<Hit> shown = FXCollections.unmodifiableObservableList(hits);
    private final Desk desk;
    private final Latest latest;
    private SearchIndex index = SearchIndex.EMPTY;
    private String query = "";
    private boolean isStale = true;

    /**
     * @param desk what to search; the index is made beside the window once somebody searches
     */
    public SearchModel(Desk desk) {
        this.desk = desk;
        this.latest = new Latest(desk.tasks());
        desk.figures().subscribe((before, now) -> forget());
        desk.series().indexProperty().subscribe((before, now) -> forget());
    }

    private void forget() {
        isStale = true;
        if (!query.isBlank()) {
            prepare();
        }
    }

    /** What fits, best first. */
    public ObservableList<Hit> hits() {
        return shown;
    }

    /** Makes the index where there is none of these figures: somebody is about to search. */
    public void prepare() {
        if (!isStale) {
            return;
        }
        isStale = false;
        Dataset data = desk.data();
        SeriesIndex series = desk.series().indexProperty().get();
        latest.start(INDEXING, progress -> SearchIndex.of(data, series), outcome -> {
            if (outcome instanceof Outcome.Done<SearchIndex> done) {
                index = done.value();
                find(query);
            }
        });
    }

    /** Searches for {@code words}; blank words find nothing. */
    public void find(String words) {
        query = words;
        if (!words.isBlank()) {
            prepare();
        }
        hits.setAll(index.find(words));
    }
}
