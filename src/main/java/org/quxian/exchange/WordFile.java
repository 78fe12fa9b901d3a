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
        try {
            // A zip file lists what it holds at its end, and is read out of order: from a file, not from a stream.
            Path copy = Files.createTempFile("quxian", ".docx");
            try {
                Files.write(copy, source.bytes());
                return read(copy);
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (StopException stop) {
            return stop.rethrow();
        } catch (IOException failure) {
            throw source.failure(DocumentComplaint.DAMAGED_WORD, failure);
        }
    }

    private DocumentText read(Path file) throws IOException, DataException, ReadingCancelledException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            WordPackage parts = new WordPackage(source, zip);
            String main = parts.mainPart();
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

    private static void readRelated(WordPackage parts, String main, String kind, XmlEvents.PartReader reader)
            throws IOException, DataException, ReadingCancelledException {
        Optional<String> part = parts.related(main, kind);
        if (part.isPresent()) {
            parts.read(part.get(), reader);
        }
    }
}
