package org.quxian.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.quxian.observation.Text;

/** The parts of a document or workbook of Word, Excel or WPS, files in a zip file that name each other by relations. */
final class OfficePackage {
    private final DocumentSource source;
    private final ZipFile zip;
    private final Text damaged;

    /**
     * @param source the file
     * @param zip the file, opened
     * @param damaged what to say of it where it is broken
     * @throws DataException if it holds more files than the limit
     */
    OfficePackage(DocumentSource source, ZipFile zip, Text damaged) throws DataException {
        this.source = source;
        this.zip = zip;
        this.damaged = damaged;
        int limit = source.limits().entries();
        if (zip.size() > limit) {
            throw source.failure(DocumentComplaint.tooManyEntries(limit));
        }
    }

    /** Whether it holds a part of that name. */
    boolean holds(String part) {
        return zip.getEntry(part) != null;
    }

    /**
     * A part that another refers to.
     *
     * @param part the other one; empty for the document as a whole
     * @param kind what the relation is called, {@code footnotes}
     */
    Optional<String> related(String part, String kind) throws IOException, DataException, ReadingCancelledException {
        return relations(part).stream()
                .filter(relation -> relation.kind().equals(kind))
                .map(Relation::target)
                .findFirst();
    }

    /**
     * What one part says of another.
     *
     * @param id how it calls it
     * @param kind what the relation is called
     * @param target the other part
     */
    record Relation(String id, String kind, String target) {}

    /** All that a part refers to; a part that refers to none has no list of them. */
    List<Relation> relations(String part) throws IOException, DataException, ReadingCancelledException {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        List<Relation> relations = new ArrayList<>();
        read(folder + "_rels/" + part.substring(slash) + ".rels", events -> relations(events, folder, relations));
        return relations;
    }

    /** Reads a part; one that is not there is left out. */
    void read(String part, XmlEvents.PartReader reader) throws IOException, DataException, ReadingCancelledException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            return;
        }
        CRC32 sum = new CRC32();
        try (InputStream unpacked = new CheckedInputStream(new BoundedInput(zip.getInputStream(entry), source), sum)) {
            reader.read(new XmlEvents(unpacked, source));
            if (sum.getValue() != entry.getCrc()) {
                throw source.failure(damaged);
            }
        } catch (XMLStreamException malformed) {
            if (malformed.getNestedException() instanceof IOException failure) {
                throw failure;
            }
            throw source.failure(damaged, malformed);
        }
    }

    private static void relations(XmlEvents events, String folder, List<Relation> relations)
            throws XMLStreamException, DataException, ReadingCancelledException {
        for (XmlEvents.Event event = events.next(); event != XmlEvents.Event.FINISH; event = events.next()) {
            if (event == XmlEvents.Event.START && events.name().equals("r:Relationship")) {
                String type = events.attribute("Type").orElse("");
                String target = events.attribute("Target").orElse("");
                relations.add(new Relation(
                        events.attribute("Id").orElse(""),
                        type.substring(type.lastIndexOf('/') + 1),
                        target.startsWith("/") ? target.substring(1) : folder + target));
            }
        }
    }
}
