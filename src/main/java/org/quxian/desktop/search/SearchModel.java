package org.quxian.desktop.search;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.quxian.desktop.support.Desk;
import org.quxian.desktop.support.Outcome;
import org.quxian.observation.Text;

/** What is searched for and what is found. */
public final class SearchModel {
    private static final Text INDEXING = new Text("建立检索", "Indexing");

    private final ObservableList<Hit> hits = FXCollections.observableArrayList();
    private final ObservableList<Hit> shown = FXCollections.unmodifiableObservableList(hits);
    private SearchIndex index = SearchIndex.EMPTY;
    private String query = "";

    /**
     * @param desk what to search; the index is made beside the window
     */
    public SearchModel(Desk desk) {
        desk.tasks().start(INDEXING, progress -> SearchIndex.of(desk.data()), outcome -> {
            if (outcome instanceof Outcome.Done<SearchIndex> done) {
                index = done.value();
                find(query);
            }
        });
    }

    /** What fits, best first. */
    public ObservableList<Hit> hits() {
        return shown;
    }

    /** Searches for {@code words}; blank words find nothing. */
    public void find(String words) {
        query = words;
        hits.setAll(index.find(words));
    }
}
