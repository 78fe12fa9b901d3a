package org.quxian.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quxian.chart.ChartBuilder;
import org.quxian.chart.FactSheetBuilder;
import org.quxian.exchange.DocumentReader;
import org.quxian.exchange.DocumentText;
import org.quxian.exchange.ShippedNames;
import org.quxian.exchange.mapping.MappingFile;
import org.quxian.observation.Catalogue;
import org.quxian.observation.Dataset;
import org.quxian.observation.Fault;
import org.quxian.observation.Language;
import org.quxian.observation.Legible;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Rules;
import org.quxian.observation.SeriesWatch;
import org.quxian.observation.Text;
import org.quxian.review.Incoming;
import org.quxian.store.Encryption;
import org.quxian.store.PasswordNeededException;
import org.quxian.store.SeriesReceipt;
import org.quxian.store.Space;
import org.quxian.store.Upkeep;

/** One run of the command line: what the commands read from and print to. */
final class Session {
    private static final String STORE_VARIABLE = "QUXIAN_STORE";

    private final Surroundings surroundings;
    private final StoreAccess stores;
    private final GlobalOptions options;
    private final Language language;

    Session(Surroundings surroundings, StoreAccess stores, GlobalOptions options, Language language) {
        this.surroundings = surroundings;
        this.stores = stores;
        this.options = options;
        this.language = language;
    }

    Language language() {
        return language;
    }

    /** Reads the store that was asked for; what is wrong in it is told on the error stream and left out. */
    StoreAccess.Opened open() throws ReportableException, IOException {
        StoreAccess.Opened opened = unlocked(() -> stores.open(location()));
        for (Fault fault : opened.faults()) {
            complain(fault.line(language));
        }
        return opened;
    }

    /** The names and rules that ship with the program; what is wrong in them is told on the error stream. */
    ShippedNames names() throws ReportableException, IOException {
        ShippedNames names = stores.names();
        for (Fault fault : names.faults()) {
            complain(fault.line(language));
        }
        return names;
    }

    /**
     * Reads a document.
     *
     * @param name a file, or {@code -} for the standard input
     * @param published its day of publication, where the caller knows it; else what the document says
     */
    Incoming incoming(String name, Optional<LocalDate> published) throws ReportableException {
        DocumentReader reader = new DocumentReader();
        DocumentText read = name.equals("-")
                ? reader.read(name, surroundings.in(), () -> false)
                : reader.read(OutputFile.path(name), () -> false);
        return new Incoming(
                Text.same(read.title()),
                Optional.empty(),
                published.or(read::published),
                Optional.of(read.name()).filter(file -> !file.equals("-")),
                read.text());
    }

    /** Does something in the review of the store that was asked for; what was mended in it is told on the error stream. */
    <T> T review(ReviewWork<T> work) throws ReportableException, IOException {
        List<Fault> mended = new ArrayList<>();
        try {
            return unlocked(() -> stores.review(location(), work, mended::add));
        } finally {
            complain(mended);
        }
    }

    /** Something that is done with a store. */
    @FunctionalInterface
    private interface Work<T> {
        T run() throws ReportableException;
    }

    /** Does something; where a store or backup turns out to be encrypted, its password is asked for first. */
    private <T> T unlocked(Work<T> work) throws ReportableException {
        while (true) {
            try {
                return work.run();
            } catch (PasswordNeededException locked) {
                passwords().unlock(locked);
            }
        }
    }

    /** Gets passwords. */
    Passwords passwords() {
        return new Passwords(surroundings, options, language);
    }

    /** Reads series out of the store that was asked for. */
    <T> T series(SeriesWork<T> work) throws ReportableException {
        return unlocked(() -> stores.series(location(), work));
    }

    /** Puts series into the store that was asked for; {@code watch} is told how far the store is, and can cancel it. */
    SeriesReceipt importSeries(StoreAccess.Delivering delivering, SeriesWatch watch) throws ReportableException {
        return unlocked(() -> stores.importSeries(location(), delivering, watch));
    }

    /** The cluster that the store that was asked for reads its series from. */
    Optional<String> cluster() throws ReportableException {
        return unlocked(() -> stores.cluster(location()));
    }

    /** Lets the store that was asked for read its series from a cluster; the result is how many there are. */
    int setCluster(Optional<String> cluster) throws ReportableException {
        return unlocked(() -> stores.setCluster(location(), cluster));
    }

    /** Who is at the keyboard. */
    String who() {
        return surroundings.who();
    }

    /** Makes pictures of what was read. */
    ChartBuilder builder(Dataset data) {
        return new ChartBuilder(data, stores.rules(data.catalogue()), language);
    }

    /** What ships with the program about figures beyond their names. */
    Rules rules(Catalogue catalogue) {
        return stores.rules(catalogue);
    }

    /** What is remembered of the columns of tables. */
    MappingFile mappings() {
        return new MappingFile(surroundings.mappings());
    }

    /** Makes fact sheets of what was read. */
    FactSheetBuilder sheets(Dataset data) {
        return new FactSheetBuilder(data, stores.rules(data.catalogue()), language);
    }

    /** Looks for whatever is wrong in the store that was asked for. */
    List<Fault> check() throws ReportableException {
        return unlocked(() -> stores.check(location()));
    }

    /** Writes a backup of the store that was asked for; what was mended in it is told on the error stream. */
    void backup(Path file) throws ReportableException, IOException {
        List<Fault> mended = new ArrayList<>();
        try {
            unlocked(() -> {
                stores.backup(location(), file, mended::add);
                return file;
            });
        } finally {
            complain(mended);
        }
    }

    private void complain(List<Fault> faults) throws IOException {
        for (Fault fault : faults) {
            complain(fault.line(language));
        }
    }

    /** What is done with the store that was asked for as a whole. */
    Upkeep upkeep() throws ReportableException {
        return stores.upkeep(location());
    }

    /** Says on the error stream how much has been set aside of a store on this machine, if anything has. */
    void tellAside() throws ReportableException, IOException {
        Optional<Space> space = stores.space(location()).filter(room -> room.asideCount() > 0);
        if (space.isPresent()) {
            String size = Space.words(space.get().aside());
            complain(new Text(
                            "另行保留的旧文件占 %s，在 %s；确认不再需要后用 quxian space --delete-aside 删除。"
                                    .formatted(size, space.get().asideFolder()),
                            "%s have been set aside in %s; when they are no longer needed, delete them with quxian space --delete-aside."
                                    .formatted(size, space.get().asideFolder()))
                    .in(language));
        }
    }

    /** The password of the store that was asked for. */
    Encryption encryption() throws ReportableException {
        return stores.encryption(location());
    }

    /** Makes the store that was asked for what a backup says; the result is where the former one is. */
    Optional<Path> restore(Path file) throws ReportableException {
        return unlocked(() -> stores.restore(location(), file));
    }

    /** Makes the database of the store that was asked for anew; the result is what was done. */
    Text rebuild() throws ReportableException {
        return unlocked(() -> stores.rebuild(location()));
    }

    /** The store that was asked for: by option, else by environment variable, else none. */
    Optional<String> location() {
        return options.store.or(
                () -> Optional.ofNullable(surroundings.environment().get(STORE_VARIABLE))
                        .filter(location -> !location.isBlank()));
    }

    LocalDate today() {
        return surroundings.today();
    }

    /** Opens the window; the result is the exit code. */
    int openWindow() {
        return openWindow(Optional.empty());
    }

    /** Opens the window with a picture file in it; the result is the exit code. */
    int openWindow(Path picture) {
        return openWindow(Optional.of(picture));
    }

    private int openWindow(Optional<Path> picture) {
        return surroundings.window().open(location(), options.lang.map(word -> language), picture);
    }

    /** Where bytes of results go; a terminal obeys nothing in them. */
    OutputStream out() {
        return atTerminal() ? new LegibleStream(surroundings.out()) : surroundings.out();
    }

    /** Whether a person sees how far a command is. */
    boolean showsProgress() {
        return surroundings.terminal().showsErrors();
    }

    /** Writes {@code line} over what stands in the last line of the error stream; where that fails, nobody misses it. */
    void overwrite(String line) {
        try {
            surroundings.err().write(("\r" + line).getBytes(StandardCharsets.UTF_8));
            surroundings.err().flush();
        } catch (IOException gone) {
            // What comes of the command is told all the same.
            System.getLogger(Session.class.getName()).log(System.Logger.Level.DEBUG, "no progress", gone);
        }
    }

    boolean atTerminal() {
        return surroundings.atTerminal().getAsBoolean();
    }

    void print(Text line) throws IOException {
        print(line.in(language));
    }

    void print(String line) throws IOException {
        write(surroundings.out(), line);
    }

    void complain(String line) throws IOException {
        write(surroundings.err(), line);
    }

    private static void write(OutputStream stream, String line) throws IOException {
        stream.write((Legible.of(line) + System.lineSeparator()).getBytes(StandardCharsets.UTF_8));
        stream.flush();
    }
}
