package org.quxian.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/** A PDF with text in it. */
final class PdfFile {
    /** Kept here, since loggers are forgotten when nobody holds them: what is wrong with a file is said in a sentence. */
    private static final Logger LIBRARY = Logger.getLogger("org.apache.pdfbox");

    private static final Logger FONT_LIBRARY = Logger.getLogger("org.apache.fontbox");

    static {
        LIBRARY.setLevel(Level.OFF);
        FONT_LIBRARY.setLevel(Level.OFF);
        FontMappers.set(new PdfFonts());
    }

    private static final String END = "%%EOF";
    private static final int END_WITHIN = 2048;

    private final DocumentSource source;

    PdfFile(DocumentSource source) {
        this.source = source;
    }

    DocumentText read() throws DataException, ReadingCancelledException {
        if (!hasEnd()) {
            throw source.failure(DocumentComplaint.DAMAGED_PDF);
        }
        try {
            PdfBudget budget = new PdfBudget(source);
            PdfUnpacking unpacking = new PdfUnpacking(source, budget);
            unpacking.measureObjects();
            try (PDDocument pdf = Loader.loadPDF(source.bytes())) {
                return read(pdf, budget, unpacking);
            }
        } catch (StopException stop) {
            throw stop.rethrow();
        } catch (InvalidPasswordException locked) {
            throw source.failure(DocumentComplaint.PROTECTED, locked);
        } catch (NoClassDefFoundError certificates) {
            // PDFBox would need another library for these.
            throw source.failure(DocumentComplaint.CERTIFICATE, certificates);
        } catch (OutOfMemoryError claim) {
            // PDFBox takes as much memory as a file claims to need, in one piece: there is enough for all others.
            throw source.failure(DocumentComplaint.OUT_OF_MEMORY, claim);
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            // On broken files PDFBox ends in any of these.
            throw source.failure(DocumentComplaint.DAMAGED_PDF, broken);
        }
    }

    /** PDFBox makes the best of a file that is cut off, and nobody would know what is missing. */
    private boolean hasEnd() {
        byte[] bytes = source.bytes();
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] <= ' ' && bytes[end - 1] >= 0) {
            end--;
        }
        int from = Math.max(0, end - END_WITHIN);
        return new String(bytes, from, end - from, StandardCharsets.ISO_8859_1).contains(END);
    }

    private DocumentText read(PDDocument pdf, PdfBudget budget, PdfUnpacking unpacking)
            throws IOException, DataException, ReadingCancelledException {
        int limit = source.limits().pages();
        if (pdf.getNumberOfPages() > limit) {
            throw source.failure(DocumentComplaint.tooManyPages(limit));
        }
        TextDraft draft = new TextDraft(source);
        new PdfText(draft, budget, unpacking).read(pdf);
        if (draft.isBlank() && unpacking.hasPictures()) {
            throw source.failure(DocumentComplaint.pictures(unpacking.pages()));
        }
        Optional.ofNullable(pdf.getDocumentInformation().getTitle()).ifPresent(draft::claimTitle);
        return draft.document(Optional.empty(), Optional.empty());
    }
}
