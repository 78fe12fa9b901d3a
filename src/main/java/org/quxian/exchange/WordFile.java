package org.quxian.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;

/**
 * A Word document as WPS and Word write it: its paragraphs, then its footnotes and endnotes.
 *
 * <p>Its parts go by as XML events from the JDK's own readers, so that memory stays flat whatever a part unpacks to; an
 * object model of a document takes many times its size.
 */
final class WordFile {
    private final DocumentSource source;

    WordFile(DocumentSource source) {
        this.source = source;
    }

    DocumentText read() throws DataException, ReadingCancelledException {
        Path copy = copy();
        try {
            return read(copy);
        } catch (StopException stop) {
            throw stop.rethrow();
        } catch (IOException broken) {
            throw source.failure(DocumentComplaint.DAMAGED_WORD, broken);
        } finally {
            // Where that fails, it is gone with the other temporary files.
            copy.toFile().delete();
        }
    }

    /** A zip file lists what it holds at its end, and is read out of order: from a file, not from a stream. */
    private Path copy() throws DataException {
        try {
            return Files.write(Files.createTempFile("quxian", ".docx"), source.bytes());
        } catch (IOException full) {
            throw source.failure(DocumentComplaint.NO_ROOM, full);
        }
    }

    private DocumentText read(Path file) throws IOException, DataException, ReadingCancelledException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            OfficePackage parts = new OfficePackage(source, zip, DocumentComplaint.DAMAGED_WORD);
            String main = mainPart(parts);
            WordStyles styles = new WordStyles();
            TextDraft draft = new TextDraft(source);
            WordText text = new WordText(source, draft, styles);
            readRelated(parts, main, "styles", styles::read);
            parts.read(main, text::read);
            for (String notes : List.of("footnotes", "endnotes")) {
                readRelated(parts, main, notes, text::read);
            }
            return draft.document(Optional.empty(), Optional.empty());
        }
    }

    /** The part that holds the text; where there is none, this is some other zip file. */
    private String mainPart(OfficePackage parts) throws IOException, DataException, ReadingCancelledException {
        String named = parts.related("", "officeDocument").orElse("word/document.xml");
        if (!named.startsWith("word/") || !parts.holds(named)) {
            throw source.failure(ForeignFormat.zipSentence(parts::holds));
        }
        return named;
    }

    private static void readRelated(OfficePackage parts, String main, String kind, XmlEvents.PartReader reader)
            throws IOException, DataException, ReadingCancelledException {
        Optional<String> part = parts.related(main, kind);
        if (part.isPresent()) {
            parts.read(part.get(), reader);
        }
    }
}
