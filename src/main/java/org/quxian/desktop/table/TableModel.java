package org.quxian.desktop.table;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.quxian.chart.Parts;
import org.quxian.desktop.support.Desk;
import org.quxian.desktop.support.FigureWords;
import org.quxian.observation.Dataset;
import org.quxian.observation.Indicator;
import org.quxian.observation.Language;
import org.quxian.observation.Observation;

/** The figures that are looked at, as rows in the language of the moment. */
public final class TableModel {
    private final Desk desk;
    private final ReadOnlyObjectWrapper<List<FigureRow>> rows = new ReadOnlyObjectWrapper<>(List.of());

    /**
     * @param desk the figures, the selection and the language
     */
    public TableModel(Desk desk) {
        this.desk = desk;
        desk.figures().subscribe((before, now) -> refresh());
        desk.selection().subscribe((before, now) -> refresh());
        desk.look().languageProperty().subscribe((before, now) -> refresh());
        refresh();
    }

    /** A row for each figure that is looked at. */
    public ReadOnlyObjectProperty<List<FigureRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** {@code chosen} as lines of cells with tabs between them, under a line of titles, as spreadsheets take them. */
    public String tabbed(List<FigureRow> chosen) {
        Stream<List<String>> titles = Stream.of(Arrays.stream(Column.values())
                .map(column -> desk.look().say(column.label()))
                .toList());
        return Stream.concat(titles, chosen.stream().map(FigureRow::cells))
                .map(cells -> String.join("\t", cells))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private void refresh() {
        FigureWords words = new FigureWords(desk.data(), desk.look().language());
        rows.set(desk.data().select(desk.selection().get()).stream()
                .map(figure -> row(figure, words))
                .toList());
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
