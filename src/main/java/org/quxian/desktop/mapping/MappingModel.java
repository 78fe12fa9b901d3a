package org.quxian.desktop.mapping;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.quxian.desktop.support.Days;
import org.quxian.desktop.support.Desk;
import org.quxian.desktop.support.Latest;
import org.quxian.desktop.support.Outcome;
import org.quxian.exchange.Grid;
import org.quxian.exchange.mapping.ColumnUse;
import org.quxian.exchange.mapping.MappedTable;
import org.quxian.exchange.mapping.MappingFile;
import org.quxian.exchange.mapping.Proposals;
import org.quxian.exchange.mapping.TableMapping;
import org.quxian.exchange.mapping.TableReading;
import org.quxian.exchange.mapping.TableRows;
import org.quxian.observation.Catalogue;
import org.quxian.observation.QualifierWord;
import org.quxian.observation.Text;
import org.quxian.review.FigureTable;
import org.quxian.review.Incoming;

/** A file of tables while a person says what its columns are. It knows no control. */
final class MappingModel {
    private static final Text CHECKING = new Text("检查数据表", "Checking the table");
    private static final Text WRONG_DAY =
            new Text("日期请写成 2021-07-31 这样，不知道就留空。", "Write the day like 2021-07-31, or leave it empty.");

    private final TableFile.Foreign file;
    private final Latest latest;
    private final Proposals proposals;
    private final TableRows rows;
    private final ReadOnlyObjectWrapper<MappedTable> table;
    private final ReadOnlyObjectWrapper<Checked> checked = new ReadOnlyObjectWrapper<>(new Checked.Unread(List.of()));
    private final StringProperty published = new SimpleStringProperty("");

    /** What is known of the table by its mapping. */
    sealed interface Checked {

        /**
         * Rows cannot be read yet.
         *
         * @param flaws what is still to be said; empty while rows are being read
         */
        record Unread(List<Text> flaws) implements Checked {}

        /**
         * Every row has been read.
         *
         * @param reading what they say
         */
        record Read(TableReading reading) implements Checked {}
    }

    /**
     * @param file the file
     * @param desk the names, and where work goes
     */
    MappingModel(TableFile.Foreign file, Desk desk) {
        this.file = file;
        this.latest = new Latest(desk.tasks());
        Catalogue catalogue = desk.data().catalogue();
        List<QualifierWord> qualifiers = desk.rules().qualifiers();
        this.proposals = new Proposals(catalogue, qualifiers);
        this.rows = new TableRows(catalogue, qualifiers);
        this.table = new ReadOnlyObjectWrapper<>(first());
        published.subscribe(day -> check());
    }

    /** The first table that is remembered, else the first that headings tell all of, else the first. */
    private MappedTable first() {
        List<MappedTable> all = file.grids().stream().map(this::understood).toList();
        return all.stream()
                .filter(each -> MappingFile.mapped(each.grid(), file.known()).isPresent())
                .findFirst()
                .or(() -> all.stream()
                        .filter(each -> each.mapping().flaws().isEmpty())
                        .findFirst())
                .orElseGet(all::getFirst);
    }

    private MappedTable understood(Grid grid) {
        return MappingFile.mapped(grid, file.known()).orElseGet(() -> proposals.of(grid, file.name()));
    }

    /** The file's name. */
    String name() {
        return file.name();
    }

    /** The tables of the file. */
    List<Grid> grids() {
        return file.grids();
    }

    /** The table that is looked at, with what its columns are. */
    ReadOnlyObjectProperty<MappedTable> tableProperty() {
        return table.getReadOnlyProperty();
    }

    /** What is known of it. */
    ReadOnlyObjectProperty<Checked> checkedProperty() {
        return checked.getReadOnlyProperty();
    }

    /** The day of publication as it is typed; blank where it is not known. */
    StringProperty publishedProperty() {
        return published;
    }

    /** Looks at another table of the file. */
    void open(Grid grid) {
        if (!grid.equals(table.get().grid())) {
            set(understood(grid));
        }
    }

    /** Says what a column is, counted from 0. */
    void use(int column, ColumnUse use) {
        change(table.get().mapping().with(column, use));
    }

    /** Says what is the same for the whole table; blank words take it back. */
    void fix(ColumnUse use, String words) {
        change(table.get().mapping().withFixed(use, words));
    }

    private void change(TableMapping mapping) {
        if (!mapping.equals(table.get().mapping())) {
            set(table.get().with(mapping));
        }
    }

    private void set(MappedTable other) {
        table.set(other);
        check();
    }

    private void check() {
        MappedTable now = table.get();
        List<Text> flaws =
                !published.get().isBlank() && Days.parse(published.get()).isEmpty()
                        ? List.of(WRONG_DAY)
                        : now.mapping().flaws();
        checked.set(new Checked.Unread(flaws));
        if (flaws.isEmpty()) {
            latest.<TableReading>start(CHECKING, progress -> rows.read(now, Days.parse(published.get())), this::take);
        }
    }

    private void take(Outcome<TableReading> outcome) {
        boolean expected =
                checked.get() instanceof Checked.Unread unread && unread.flaws().isEmpty();
        if (expected && outcome instanceof Outcome.Done<TableReading> done) {
            checked.set(new Checked.Read(done.value()));
        }
    }

    /** What is to go in; empty while anything is wrong. */
    Optional<Incoming> incoming() {
        return checked.get() instanceof Checked.Read read && read.reading().isSound()
                ? Optional.of(
                        new FigureTable(file.name(), sheet(), Days.parse(published.get())).incoming(read.reading()))
                : Optional.empty();
    }

    private Optional<String> sheet() {
        return file.grids().size() > 1 ? Optional.of(table.get().grid().name()) : Optional.empty();
    }
}
