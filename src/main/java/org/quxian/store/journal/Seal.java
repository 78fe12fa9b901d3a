package org.quxian.store.journal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
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
    // Every store begins with it, and mapping objects is slow to begin with.
    private static final JsonFactory JSON = new JsonFactory();

    /** What the sealed journal holds. */
    public Scan scan() {
        return new Scan(entries, journal.length(), chain, OptionalLong.empty());
    }

    /** The seal in a folder; empty where there is none that can be read. */
    public static Optional<Seal> in(JournalFolder folder) {
        Map<String, String> values = new HashMap<>();
        try (JsonParser parser = JSON.createParser(Files.readAllBytes(folder.seal()))) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isScalarValue()) {
                    values.put(parser.getParsingContext().pathAsPointer().toString(), parser.getText());
                }
            }
            return Optional.ofNullable(values.get("/chain"))
                    .map(chain -> new Seal(
                            sum(values, "/database"), sum(values, "/journal"), number(values, "/entries"), chain));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static FileSum sum(Map<String, String> values, String file) {
        return new FileSum(number(values, file + "/length"), number(values, file + "/crc32c"));
    }

    private static long number(Map<String, String> values, String name) {
        return Long.parseLong(values.getOrDefault(name, ""));
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
            ByteBuffer rest = ByteBuffer.wrap(json());
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
        folder.disk().replace(aside, folder.seal());
    }

    private byte[] json() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            write(json, "database", database);
            write(json, "journal", journal);
            json.writeNumberField("entries", entries);
            json.writeStringField("chain", chain);
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    private static void write(JsonGenerator json, String file, FileSum sum) throws IOException {
        json.writeObjectFieldStart(file);
        json.writeNumberField("length", sum.length());
        json.writeNumberField("crc32c", sum.crc32c());
        json.writeEndObject();
    }
}
