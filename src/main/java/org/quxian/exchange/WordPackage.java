package org.quxian.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;

/** The parts of a Word document, files in a zip file that name each other by relations. */
final class WordPackage {
    private final DocumentSource source;
    private final ZipFile zip;

    /**
     * @throws DataException if it holds more files than the limit
     */
    WordPackage(DocumentSource source, ZipFile zip) throws DataException {
        this.source = source;
        this.zip = zip;
        int limit = source.limits().entries();
        if (zip.size() > limit) {
            throw source.failure(DocumentComplaint.tooManyEntries(limit));
        }
    }

    /**
     * The part that holds the text.
     *
     * @throws DataException if there is none, for this is some other zip file; says which
     */
    String mainPart() throws IOException, DataException, ReadingCancelledException {
        String named = related("", "officeDocument").orElse("word/document.xml");
        if (!named.startsWith("word/") || zip.getEntry(named) == null) {
            throw source.failure(ForeignFormat.zipSentence(name -> zip.getEntry(name) != null));
        }
        return named;
    }

    /**
     * A part that another refers to.
     *
     * @param part the other one; empty for the document as a whole
     * @param kind what the relation is called, {@code footnotes}
     */
    Optional<String> related(String part, String kind) throws IOException, DataException, ReadingCancelledException {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        Map<String, String> targets = new HashMap<>();
        read(folder + "_rels/" + part.substring(slash) + ".rels", events -> relations(events, targets));
        return Optional.ofNullable(targets.get(kind))
                .map(target -> target.startsWith("/") ? target.substring(1) : folder + target);
    }

    /** Reads a part; one that is not there is left out. */
    void read(String part, XmlEvents.PartReader reader) throws IOException, DataException, ReadingCancelledException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            return;
        }
        try (InputStream unpacked = new BoundedInput(zip.getInputStream(entry), source)) {
            reader.read(new XmlEvents(unpacked, source));
        } catch (XMLStreamException malformed) {
            if (malformed.getNestedException() instanceof IOException failure) {
                throw failure;
            }
            throw source.failure(DocumentComplaint.DAMAGED_WORD, malformed);
        }
    }

    private static void relations(XmlEvents events, Map<String, String> targets)
            throws XMLStreamException, DataException, ReadingCancelledException {
        for (XmlEvents.Event event = events.next(); event != XmlEvents.Event.FINISH; event = events.next()) {
            if (event == XmlEvents.Event.START && events.name().equals("r:Relationship")) {
                String type = events.attribute("Type").orElse("");
                targets.putIfAbsent(
                        type.substring(type.lastIndexOf('/') + 1),
                        events.attribute("Target").orElse(""));
            }
        }
    }
}
