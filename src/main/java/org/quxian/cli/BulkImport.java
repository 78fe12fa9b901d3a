package org.quxian.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.quxian.exchange.bulk.FaultyRowsException;
import org.quxian.exchange.bulk.SeriesCancelledException;
import org.quxian.exchange.bulk.SeriesCsv;
import org.quxian.observation.Catalogue;
import org.quxian.observation.Language;
import org.quxian.observation.ReportableException;
import org.quxian.observation.SeriesWatch;
import org.quxian.observation.Text;
import org.quxian.store.SeriesReceipt;
import org.quxian.store.StoreException;

/** Reads files of series into the store, each all or not at all. */
final class BulkImport {
    /** The share of the work at which a file has been read and is written into the store. */
    private static final double READ = 0.6;

    private final Session session;
    private final boolean named;

    /**
     * @param session the run
     * @param named whether every file was said to be one of series; else they have to look like it
     */
    BulkImport(Session session, boolean named) {
        this.session = session;
        this.named = named;
    }

    /** Whether a file is to be read as series. */
    boolean takes(String file) throws WrongUseException {
        if (named && file.equals("-")) {
            throw new WrongUseException(
                    new Text("--series 只读文件，不读标准输入。", "--series reads files, not the standard input."));
        }
        return named || (!file.equals("-") && SeriesCsv.isBulk(OutputFile.path(file)));
    }

    /**
     * Reads a file.
     *
     * @param interruption whether it is to end
     * @return what became of it, for the user
     * @throws FaultyTableException if something is wrong in it; says what, row by row
     */
    Text read(String file, Interruption interruption) throws ReportableException {
        List<String> ignored = new ArrayList<>();
        try (ProgressLine watch = new ProgressLine(session, file, interruption)) {
            SeriesReceipt receipt = session.importSeries(
                    catalogue -> {
                        SeriesCsv.Reading reading = reading(file, catalogue, watch.part(0, READ));
                        ignored.addAll(reading.ignored());
                        watch.write(reading.delivery().points().size());
                        return reading.delivery();
                    },
                    watch.part(READ, 1));
            return sentence(file, receipt, ignored);
        } catch (StoreException failure) {
            // Where the program ends, the database may end first.
            throw interruption.isAsked() ? new ReportableException(cancelled(file)) : failure;
        }
    }

    private static SeriesCsv.Reading reading(String file, Catalogue catalogue, SeriesWatch watch)
            throws ReportableException {
        try {
            return new SeriesCsv(catalogue).read(OutputFile.path(file), watch);
        } catch (FaultyRowsException faulty) {
            throw new FaultyTableException(faulty.faults().stream()
                    .map(fault -> new Text(fault.line(Language.ZH), fault.line(Language.EN)))
                    .toList());
        } catch (SeriesCancelledException cancelled) {
            throw new ReportableException(cancelled(file));
        }
    }

    private static Text cancelled(String file) {
        return new Text(file + "：已取消，没有写入。", file + ": cancelled; nothing was written.");
    }

    private static Text sentence(String file, SeriesReceipt receipt, List<String> ignored) {
        String names = ignored.stream().collect(Collectors.joining("、"));
        long replaced = receipt.points() - receipt.added();
        return new Text(
                "%s：读入 %d 个数据，%d 个区县，%d 个指标（新指标 %d 个），替换 %d 个%s。"
                        .formatted(
                                file,
                                receipt.points(),
                                receipt.areas(),
                                receipt.indicators(),
                                receipt.newIndicators(),
                                replaced,
                                ignored.isEmpty() ? "" : "；没有读这些列：" + names),
                "%s: %d points read of %d areas and %d indicators (%d of them new), %d replaced%s."
                        .formatted(
                                file,
                                receipt.points(),
                                receipt.areas(),
                                receipt.indicators(),
                                receipt.newIndicators(),
                                replaced,
                                ignored.isEmpty() ? "" : "; columns not read: " + names));
    }
}
