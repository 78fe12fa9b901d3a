package org.quxian.desktop.table;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.quxian.chart.Parts;
import org.quxian.desktop.support.Desk;
import org.quxian.desktop.support.FigureWords;
import org.quxian.desktop.support.Latest;
import org.quxian.desktop.support.Outcome;
import org.quxian.desktop.support.WhenSeen;
import org.quxian.observation.Dataset;
import org.quxian.observation.Indicator;
import org.quxian.observation.Language;
import org.quxian.observation.Observation;
import org.quxian.observation.Text;

/** The figures that are looked at, as rows in the language of the moment. */
public final class TableModel {
    private static final Text INDEXING = new Text("建立表格检索", "Indexing the table");

    private final Desk desk;
    private final Latest latest;
    private final WhenSeen whenSeen = new WhenSeen(this::make);
    private final ReadOnlyObjectWrapper<List<FigureRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<FigureRow>> shown = new ReadOnlyObjectWrapper<>(List.of());
    private RowFilter filter = RowFilter.EMPTY;
    private String query = "";

    /**
     * @param desk the figures, the selection and the language
     */
    public TableModel(Desk desk) {
        this.desk = desk;
        this.latest = new Latest(desk.tasks());
        desk.figures().subscribe((before, now) -> whenSeen.refresh());
        desk.selection().subscribe((before, now) -> whenSeen.refresh());
        desk.look().languageProperty().subscribe((before, now) -> whenSeen.refresh());
        whenSeen.refresh();
    }

    /** A row for each figure that is looked at. */
    public ReadOnlyObjectProperty<List<FigureRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** Those rows that have the words searched for. */
    public ReadOnlyObjectProperty<List<FigureRow>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Shows only rows with all of {@code words} in them, or their pinyin or its initials; blank ones show all. */
    public void find(String words) {
        query = words;
        shown.set(filter.find(query, rows.get()));
    }

    /** {@code chosen} as lines of cells with tabs between them, under a line of titles, as spreadsheets take them. */
    public String tabbed(List<FigureRow> chosen) {
        List<Observation> figures = chosen.stream()
                .flatMap(row -> desk.data().observation(row.observation()).stream())
                .toList();
        return new TabbedText(desk.data(), desk.look().language()).of(figures);
    }

    /** Says whether somebody looks; while nobody does, nothing is made. */
    public void watch(boolean seen) {
        whenSeen.watch(seen);
    }

    private void make() {
        FigureWords words = new FigureWords(desk.data(), desk.look().language());
        rows.set(desk.data().select(desk.selection().get()).stream()
                .map(figure -> row(figure, words))
                .toList());
        find(query);
        List<FigureRow> all = rows.get();
        latest.start(INDEXING, progress -> RowFilter.of(all), outcome -> {
            if (outcome instanceof Outcome.Done<RowFilter> done) {
                filter = done.value();
                find(query);
            }
        });
    }

    private FigureRow row(Observation figure, FigureWords words) {
        Dataset data = desk.data();
        Language language = desk.look().language();
        Indicator indicator = data.indicatorOf(figure);
        Parts parts = words.parts(figure);
        return new FigureRow(
                figure.id(),
                data.areaOf(figure).shortName().in(language),
                data.catalogue().theme(indicator.theme()).orElseThrow().name().in(language),
                indicator.name().in(language),
                parts.before() + parts.number(),
                parts.unit(),
                words.qualifier(figure),
                figure.nature().label().in(language),
                words.subject(figure),
                words.period(figure),
                figure.review().label().in(language),
                new FigureRow.Order(indicator.unit(), figure.quantity().reach()));
    }
}
