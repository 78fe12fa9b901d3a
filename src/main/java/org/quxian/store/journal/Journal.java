package org.quxian.store.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;

/** A journal that is written to. What is appended is on disk when the call returns. */
public final class Journal implements AutoCloseable {
    private final JournalFolder folder;
    private final FileChannel channel;
    private Scan before;
    private Scan now;

    private Journal(JournalFolder folder, FileChannel channel, Scan now) {
        this.folder = folder;
        this.channel = channel;
        this.before = now;
        this.now = now;
    }

    /** Begins a journal in a folder that has been made for it. */
    public static Journal begin(JournalFolder folder) throws IOException {
        FileChannel channel =
                folder.disk().open(folder.journal(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        folder.disk().force(folder.path());
        return new Journal(folder, channel, Scan.NOTHING);
    }

    /**
     * Goes on with a journal.
     *
     * @param scan what it holds; what is behind that is cut off
     */
    public static Journal goOn(JournalFolder folder, Scan scan) throws IOException {
        FileChannel channel = folder.disk().open(folder.journal(), StandardOpenOption.WRITE);
        if (channel.size() > scan.length()) {
            channel.truncate(scan.length());
            channel.force(true);
        }
        return new Journal(folder, channel, scan);
    }

    /** What it holds. */
    public Scan position() {
        return now;
    }

    /**
     * Appends an entry.
     *
     * @throws IOException if it is not on disk; the journal is then as before
     */
    public void append(Instant at, Entry.Kind kind, int tables, List<TableChange> changes) throws IOException {
        append(new Entry(now.entries(), at, kind, tables, changes), true);
    }

    /** Appends an entry of another journal, whose number it keeps; it lasts once {@link #force} has returned. */
    public void copy(Entry entry) throws IOException {
        if (entry.number() != now.entries()) {
            throw new IllegalArgumentException("entry " + entry.number() + " in place of " + now.entries());
        }
        append(entry, false);
    }

    /** Returns when all of it is on disk. */
    public void force() throws IOException {
        channel.force(true);
    }

    private void append(Entry entry, boolean forced) throws IOException {
        byte[] json = folder.json().write(entry);
        byte[] line = Line.close(folder.secrecy().hideLine(json, now.chain()), now.chain());
        try {
            if (channel.size() > now.length()) {
                // What could not be cut off when it failed.
                cutBack(now);
            }
            write(line);
            if (forced) {
                channel.force(false);
            }
        } catch (IOException failure) {
            try {
                cutBack(now);
            } catch (IOException second) {
                failure.addSuppressed(second);
            }
            throw failure;
        }
        before = now;
        now = now.with(Line.checksum(line), line.length);
    }

    private void write(byte[] line) throws IOException {
        ByteBuffer rest = ByteBuffer.wrap(line);
        long place = now.length();
        while (rest.hasRemaining()) {
            place += channel.write(rest, place);
        }
    }

    /** Takes back the last entry, which has turned out not to be done. */
    public void takeBack() throws IOException {
        now = before;
        cutBack(now);
    }

    private void cutBack(Scan scan) throws IOException {
        channel.truncate(scan.length());
        channel.force(true);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
