package org.quxian.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.quxian.exchange.DataFolder;
import org.quxian.exchange.SampleFigures;
import org.quxian.exchange.ShippedNames;
import org.quxian.exchange.ShippedRules;
import org.quxian.observation.Catalogue;
import org.quxian.observation.Fault;
import org.quxian.observation.Language;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Rules;
import org.quxian.observation.SeriesWatch;
import org.quxian.observation.Text;
import org.quxian.store.Encryption;
import org.quxian.store.SeriesReceipt;
import org.quxian.store.Space;
import org.quxian.store.Upkeep;

/**
 * One run of the command line on the sample figures, in memory.
 *
 * @param code the exit code
 * @param out what was printed
 * @param err what was complained of
 */
record Run(int code, String out, String err) {
    static final Fault FAULT = new Fault("样例", new Text("缺一行", "a row is missing"));

    /** A store of the sample figures that remembers nothing; the location {@code broken} fails. */
    static final class SampleStores implements StoreAccess {
        private final List<Fault> faults;

        SampleStores(List<Fault> faults) {
            this.faults = faults;
        }

        @Override
        public Opened open(Optional<String> location) throws ReportableException {
            if (location.equals(Optional.of("broken"))) {
                throw new ReportableException(new Text("数据库坏了。", "The store is broken."));
            }
            if (location.equals(Optional.of("fatal"))) {
                throw new IllegalStateException("a defect");
            }
            return new Opened(SampleFigures.data(), List.of(), List.of(), faults);
        }

        @Override
        public Rules rules(Catalogue catalogue) {
            return ShippedRules.read(DataFolder.bundled(), catalogue).rules();
        }

        @Override
        public <T> T review(Optional<String> location, ReviewWork<T> work, Consumer<Fault> mended)
                throws ReportableException {
            throw new ReportableException(new Text("样例不能审核。", "The samples cannot be reviewed."));
        }

        @Override
        public <T> T series(Optional<String> location, SeriesWork<T> work) throws ReportableException {
            return work.run(new NoSeries(), SampleFigures.data().catalogue());
        }

        @Override
        public SeriesReceipt importSeries(Optional<String> location, Delivering delivering, SeriesWatch watch)
                throws ReportableException {
            throw new ReportableException(new Text("样例没有序列。", "The samples have no series."));
        }

        @Override
        public Optional<String> cluster(Optional<String> location) {
            return Optional.empty();
        }

        @Override
        public int setCluster(Optional<String> location, Optional<String> cluster) throws ReportableException {
            throw new ReportableException(new Text("样例没有序列。", "The samples have no series."));
        }

        @Override
        public ShippedNames names() throws ReportableException {
            return ShippedNames.read(DataFolder.bundled());
        }

        @Override
        public void backup(Optional<String> location, Path file, Consumer<Fault> mended) throws ReportableException {
            throw new ReportableException(new Text("样例不能备份。", "The samples cannot be backed up."));
        }

        @Override
        public Optional<Path> restore(Optional<String> location, Path file) throws ReportableException {
            throw new ReportableException(new Text("样例不能恢复。", "The samples cannot be restored."));
        }

        @Override
        public Text rebuild(Optional<String> location) throws ReportableException {
            throw new ReportableException(new Text("样例不能重建。", "The samples cannot be rebuilt."));
        }

        @Override
        public Upkeep upkeep(Optional<String> location) throws ReportableException {
            throw new ReportableException(new Text("样例不占空间。", "The samples take no room."));
        }

        @Override
        public Optional<Space> space(Optional<String> location) {
            return Optional.empty();
        }

        @Override
        public Encryption encryption(Optional<String> location) throws ReportableException {
            throw new ReportableException(new Text("样例不能加密。", "The samples cannot be encrypted."));
        }

        @Override
        public List<Fault> check(Optional<String> location) {
            return faults;
        }
    }

    static Run of(String... arguments) {
        return of(List.of(), Map.of(), false, arguments);
    }

    static Run of(List<Fault> faults, Map<String, String> environment, boolean atTerminal, String... arguments) {
        return run("", faults, environment, atTerminal, arguments);
    }

    /** A run that is given {@code in} on the standard input. */
    static Run reading(String in, String... arguments) {
        return run(in, List.of(), Map.of(), false, arguments);
    }

    private static Run run(
            String in, List<Fault> faults, Map<String, String> environment, boolean atTerminal, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                out,
                err,
                environment,
                "tester",
                Language.ZH,
                LocalDate.of(2026, 11, 23),
                "1.2.3",
                () -> atTerminal,
                question -> Optional.empty(),
                Path.of("no", "such", "mappings.json"),
                (store, language, picture) -> {
                    out.writeBytes(("window " + store.orElse("own store") + " "
                                    + language.map(Enum::name).orElse("own language")
                                    + picture.map(file -> " " + file.getFileName())
                                            .orElse(""))
                            .getBytes(StandardCharsets.UTF_8));
                    return 0;
                });
        int code = new Cli(surroundings, new SampleStores(faults)).run(arguments);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
