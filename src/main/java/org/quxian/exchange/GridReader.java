package org.quxian.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.quxian.observation.Fault;
import org.quxian.observation.NoMemory;

/**
 * Reads tables whatever their columns: CSV in UTF-8, UTF-16 or GB18030 with commas, semicolons or tabs, and workbooks
 * ({@code .xlsx}) of Excel and WPS. What a file is, is told by what is in it. How much of it is read has limits.
 */
public final class GridReader {
    private static final Set<String> ENDINGS = Set.of("csv", "tsv", "xlsx", "xlsm");

    private final DocumentLimits limits;
    private final GridLimits gridLimits;

    /** A reader within the program's limits. */
    public GridReader() {
        this(DocumentLimits.STANDARD, GridLimits.STANDARD);
    }

    GridReader(DocumentLimits limits, GridLimits gridLimits) {
        this.limits = limits;
        this.gridLimits = gridLimits;
    }

    /** Whether a file of that name should be a table. */
    public static boolean isTable(String name) {
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @param cancelled asked again and again while reading; reading ends soon after it says yes
     * @return its tables, at least one: one of a CSV file, of a workbook those sheets that are shown and not empty
     * @throws DataException if it cannot be read, goes beyond a limit, or has no table; names the file, and what can be
     *     done
     * @throws ReadingCancelledException if it was cancelled
     */
    public List<Grid> read(Path file, BooleanSupplier cancelled) throws DataException, ReadingCancelledException {
        String name = Optional.ofNullable(file.getFileName()).orElse(file).toString();
        if (Files.isDirectory(file)) {
            throw new DataException(new Fault(name, DocumentComplaint.FOLDER));
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(name, in.readNBytes(limits.fileBytes() + 1), cancelled);
        } catch (NoSuchFileException missing) {
            throw new DataException(new Fault(name, Complaint.MISSING_FILE), missing);
        } catch (IOException failure) {
            throw new DataException(new Fault(name, Complaint.UNREADABLE_FILE), failure);
        }
    }

    /**
     * Reads a table from anywhere; see {@link #read(Path, BooleanSupplier)}.
     *
     * @param name what to call it
     * @param bytes all that is in it
     * @param cancelled asked again and again while reading
     */
    List<Grid> read(String name, byte[] bytes, BooleanSupplier cancelled)
            throws DataException, ReadingCancelledException {
        DocumentSource source = new DocumentSource(name, bytes, limits, cancelled);
        source.checkCancelled();
        if (bytes.length > limits.fileBytes()) {
            throw source.failure(DocumentComplaint.fileTooLarge(limits.fileBytes()));
        }
        List<Grid> grids;
        try {
            grids = grids(source);
        } catch (OutOfMemoryError claim) {
            // What a file unpacks to can be more than there is, however the pieces are counted.
            throw source.failure(NoMemory.SENTENCE, claim);
        }
        if (grids.isEmpty()) {
            throw source.failure(GridComplaint.NO_TABLE);
        }
        return grids;
    }

    private List<Grid> grids(DocumentSource source) throws DataException, ReadingCancelledException {
        String head = source.head();
        if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
            return new Workbook(source, gridLimits).read();
        }
        if (ForeignFormat.isOldSheet(source)) {
            throw source.failure(GridComplaint.OLD);
        }
        var foreign = ForeignFormat.sentence(source);
        if (foreign.isPresent() || head.startsWith("%PDF-")) {
            throw source.failure(foreign.orElse(GridComplaint.NO_SHEET_FILE));
        }
        return new CsvGrid(source, gridLimits).read();
    }
}
