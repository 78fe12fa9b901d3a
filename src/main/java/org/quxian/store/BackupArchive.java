package org.quxian.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.quxian.store.StoreException.Reason;
import org.quxian.store.journal.Disk;
import org.quxian.store.journal.JournalFolder;
import org.quxian.store.journal.JournalReader;
import org.quxian.store.journal.Scan;

/**
 * A backup: a journal and the files that it names, as a ZIP file with nothing else in it but the wrapped key where they are
 * encrypted.
 *
 * @param file the file
 */
record BackupArchive(Path file) {
    private static final String JOURNAL = "journal.txt";
    private static final String KEY = "key.json";
    private static final Pattern PART = Pattern.compile("texts/[0-9a-f]{64}\\.txt|series/[0-9a-f]{64}\\.tiles");

    /** Text shrinks to a tenth, at best to a thirtieth; more is a bomb. */
    private static final long MOST_TIMES = 200;

    private static final long ALWAYS_ALLOWED = 64L << 20;

    /**
     * Writes it; it is on disk when this returns.
     *
     * @param journal the journal
     * @param length how much of it
     */
    void write(JournalFolder journal, long length, Headway headway) throws IOException, StoreException {
        Disk disk = journal.disk();
        try (FileChannel channel = disk.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING);
                ZipOutputStream zip = new ZipOutputStream(Channels.newOutputStream(channel))) {
            zip.putNextEntry(new ZipEntry(JOURNAL));
            try (InputStream in = Files.newInputStream(journal.journal())) {
                copy(in, zip, length, headway.part(0, 0.5));
            }
            if (Files.exists(journal.key())) {
                zip.putNextEntry(new ZipEntry(KEY));
                Files.copy(journal.key(), zip);
            }
            writeParts(parts(journal), zip, headway.part(0.5, 1));
            zip.finish();
            channel.force(true);
        }
    }

    private static List<Path> parts(JournalFolder journal) throws IOException {
        List<Path> parts = new ArrayList<>();
        for (Path folder : List.of(journal.texts(), journal.series())) {
            if (Files.exists(folder)) {
                try (Stream<Path> files = Files.list(folder)) {
                    files.filter(file -> PART.matcher(name(file)).matches())
                            .sorted()
                            .forEach(parts::add);
                }
            }
        }
        return parts;
    }

    private static String name(Path part) {
        int names = part.getNameCount();
        return part.getName(names - 2) + "/" + part.getName(names - 1);
    }

    private static void writeParts(List<Path> parts, ZipOutputStream zip, Headway headway)
            throws IOException, StoreException {
        int done = 0;
        for (Path part : parts) {
            headway.reach(done++, parts.size());
            zip.putNextEntry(new ZipEntry(name(part)));
            Files.copy(part, zip);
        }
    }

    private static void copy(InputStream in, OutputStream out, long length, Headway headway)
            throws IOException, StoreException {
        byte[] buffer = new byte[1 << 16];
        for (long rest = length; rest > 0; ) {
            int read = in.readNBytes(buffer, 0, (int) Math.min(buffer.length, rest));
            if (read == 0) {
                throw new IOException("the journal is shorter than it was");
            }
            out.write(buffer, 0, read);
            rest -= read;
            headway.reach(length - rest, length);
        }
    }

    /**
     * Unpacks it into a new folder.
     *
     * @throws StoreException with {@link Reason#NO_BACKUP} if its journal is not whole, if there is anything in it that no
     *     backup has, or far more than its size allows
     */
    void unpack(JournalFolder into, Headway headway) throws IOException, StoreException {
        into.make();
        long budget = ALWAYS_ALLOWED + MOST_TIMES * Files.size(file);
        boolean hasJournal = false;
        long size = Files.size(file);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
                ZipInputStream zip = new ZipInputStream(Channels.newInputStream(channel))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                headway.reach(channel.position(), size);
                String name = entry.getName();
                hasJournal |= name.equals(JOURNAL);
                budget -= unpack(zip, into.disk(), target(name, into), budget);
            }
        } catch (ZipException e) {
            throw new StoreException(Reason.NO_BACKUP, file.toString(), e);
        }
        if (!hasJournal || !isWhole(into)) {
            throw refused();
        }
    }

    private Path target(String name, JournalFolder into) throws StoreException {
        return switch (name) {
            case JOURNAL -> into.journal();
            case KEY -> into.key();
            default -> {
                if (!PART.matcher(name).matches()) {
                    throw refused();
                }
                yield into.path().resolve(name);
            }
        };
    }

    private static boolean isWhole(JournalFolder unpacked) throws IOException {
        Scan scan = new JournalReader(unpacked).scan();
        return scan.isWhole() && scan.length() == Files.size(unpacked.journal());
    }

    private long unpack(InputStream in, Disk disk, Path target, long budget) throws IOException, StoreException {
        byte[] buffer = new byte[1 << 16];
        long total = 0;
        try (FileChannel channel = disk.open(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = Channels.newOutputStream(channel)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                total += read;
                if (total > budget) {
                    throw refused();
                }
                out.write(buffer, 0, read);
            }
            channel.force(true);
        }
        return total;
    }

    private StoreException refused() {
        return new StoreException(Reason.NO_BACKUP, file.toString());
    }
}
