package org.quxian.store.journal;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Optional;

/**
 * Reads a journal and its checksums.
 *
 * @param folder where it is
 */
public record JournalReader(JournalFolder folder) {

    /**
     * Takes entries.
     *
     * @param <X> what it may throw besides
     */
    @FunctionalInterface
    public interface Taker<X extends Exception> {
        /** Takes one entry. */
        void take(Entry entry) throws IOException, X;
    }

    /** Follows the checksums from the first line as far as they lead. */
    public Scan scan() throws IOException {
        return this.<IOException>follow((line, scan) -> {});
    }

    /**
     * Reads the entries in order as far as the checksums lead.
     *
     * @param <X> what {@code taker} may throw besides
     * @throws BadFileException if the text of a document is missing or not as it was kept
     */
    public <X extends Exception> Scan read(Taker<X> taker) throws IOException, X {
        EntryJson json = folder.json();
        return this.<X>follow((line, scan) -> {
            Entry entry = json.read(folder.secrecy().showLine(line, scan.chain()));
            if (entry.number() != scan.entries()) {
                throw new IOException("entry " + entry.number() + " in place of " + scan.entries());
            }
            taker.take(entry);
        });
    }

    private interface Step<X extends Exception> {
        void take(byte[] json, Scan before) throws IOException, X;
    }

    private <X extends Exception> Scan follow(Step<X> step) throws IOException, X {
        Scan scan = Scan.NOTHING;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(folder.journal()), 1 << 16)) {
            for (Optional<byte[]> line = line(in); line.isPresent(); line = line(in)) {
                Optional<byte[]> json = Line.open(line.get(), scan.chain());
                if (json.isEmpty()) {
                    return scan.stopped();
                }
                step.take(json.get(), scan);
                scan = scan.with(Line.checksum(line.get()), line.get().length + 1);
            }
        }
        return scan;
    }

    /** The next line that has an end. */
    private static Optional<byte[]> line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0; next = in.read()) {
            if (next == '\n') {
                return Optional.of(line.toByteArray());
            }
            line.write(next);
        }
        return Optional.empty();
    }
}
