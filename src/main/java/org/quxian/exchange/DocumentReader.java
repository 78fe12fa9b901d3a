package org.quxian.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.quxian.observation.Fault;
import org.quxian.observation.NoMemory;

/**
 * Reads documents as plain text: {@code .txt}, {@code .md}, {@code .docx}, {@code .html} and {@code .pdf}. What a document
 * is, is told by what is in it. How much of it is read has limits, which are the same for all.
 */
public final class DocumentReader {
    private final DocumentLimits limits;

    /** A reader within the program's limits. */
    public DocumentReader() {
        this(DocumentLimits.STANDARD);
    }

    DocumentReader(DocumentLimits limits) {
        this.limits = limits;
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @param cancelled asked again and again while reading; reading ends soon after it says yes
     * @return what it says
     * @throws DataException if it cannot be read, goes beyond a limit, or has no text; names the file, and what can be done
     * @throws ReadingCancelledException if it was cancelled
     */
    public DocumentText read(Path file, BooleanSupplier cancelled) throws DataException, ReadingCancelledException {
        String name = Optional.ofNullable(file.getFileName()).orElse(file).toString();
        if (Files.isDirectory(file)) {
            throw new DataException(new Fault(name, DocumentComplaint.FOLDER));
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(name, in, cancelled);
        } catch (NoSuchFileException missing) {
            throw new DataException(new Fault(name, Complaint.MISSING_FILE), missing);
        } catch (IOException failure) {
            throw new DataException(new Fault(name, Complaint.UNREADABLE_FILE), failure);
        }
    }

    /**
     * Reads a document from anywhere.
     *
     * @param name what to call it, with its file name's ending where it has one
     * @param in its bytes; read to the end or the limit, and left open
     * @param cancelled asked again and again while reading; reading ends soon after it says yes
     * @return what it says
     * @throws DataException if it cannot be read, goes beyond a limit, or has no text; says what can be done
     * @throws ReadingCancelledException if it was cancelled
     */
    public DocumentText read(String name, InputStream in, BooleanSupplier cancelled)
            throws DataException, ReadingCancelledException {
        byte[] bytes = bytes(name, in);
        DocumentSource source = new DocumentSource(name, bytes, limits, cancelled);
        source.checkCancelled();
        if (bytes.length > limits.fileBytes()) {
            throw source.failure(DocumentComplaint.fileTooLarge(limits.fileBytes()));
        }
        try {
            return switch (DocumentFormat.of(source)) {
                case TEXT -> new TextFile(source).read();
                case HTML -> new HtmlFile(source).read();
                case WORD -> new WordFile(source).read();
                case PDF -> new PdfFile(source).read();
            };
        } catch (OutOfMemoryError claim) {
            throw source.failure(NoMemory.SENTENCE, claim);
        }
    }

    /**
     * Takes a text as it is, from the clipboard.
     *
     * @param name what to call it
     * @param text the text; halves of surrogate pairs in it become U+FFFD, null characters go
     * @return what it says
     * @throws DataException if it is longer than the limit, or has no word in it
     */
    public DocumentText read(String name, String text) throws DataException {
        TextDraft draft = new TextDraft(new DocumentSource(name, new byte[0], limits, () -> false));
        draft.append(text);
        return draft.document(Optional.empty(), Optional.empty());
    }

    private byte[] bytes(String name, InputStream in) throws DataException {
        try {
            return in.readNBytes(limits.fileBytes() + 1);
        } catch (IOException failure) {
            throw new DataException(new Fault(name, Complaint.UNREADABLE_FILE), failure);
        }
    }
}
