package org.quxian.store.journal;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How a store was left: while its files are still like this, there is nothing more to check.
 *
 * @param database the file of the database
 * @param journal the file of the journal
 * @param entries how many entries the journal has
 * @param chain the checksum of the last of them
 */
public record Seal(FileSum database, FileSum journal, long entries, String chain) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** What the sealed journal holds. */
    public Scan scan() {
        return new Scan(entries, journal.length(), chain, OptionalLong.empty());
    }

    /** The seal in a folder; empty where there is none that can be read. */
    public static Optional<Seal> in(JournalFolder folder) {
        try {
            return Optional.of(MAPPER.readValue(Files.readAllBytes(folder.seal()), Seal.class));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * What the seal in a folder says of the journal, as it stands there, since JSON is slow to begin with; empty where there
     * is no seal, or the journal is of another length than that says.
     */
    public static Optional<String> ofJournal(JournalFolder folder) {
        try {
            String all = Files.readString(folder.seal());
            String part = all.substring(Math.max(0, all.indexOf("\"journal\"")));
            boolean fits = part.contains("\"length\":" + Files.size(folder.journal()) + ",");
            return Optional.of(part).filter(words -> fits);
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    /** Puts it in its folder. */
    public void put(JournalFolder folder) throws IOException {
        Path aside = folder.path().resolve("seal.part");
        try (FileChannel channel = folder.disk()
                .open(
                        aside,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer rest = ByteBuffer.wrap(MAPPER.writeValueAsBytes(this));
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
        folder.disk().replace(aside, folder.seal());
    }
}
