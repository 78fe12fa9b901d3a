package org.quxian.store.journal;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.quxian.fuzz.Cost;
import org.quxian.store.secret.Secrecy;

/** Whatever lines a journal has, they give entries up to the first that is not as it was written, or an IOException. */
class JournalFuzzTest {
    /** What a line can refer to. */
    private static final String TEXT = "截至7月31日，整改615户。";

    private static final JournalFolder FOLDER = folder();

    private static JournalFolder folder() {
        try {
            Path path = Files.createTempDirectory("quxian-fuzz");
            JournalFolder folder = new JournalFolder(path, new MachineDisk(), Secrecy.NONE);
            folder.make();
            new TextFiles(folder.texts(), folder.disk(), Secrecy.NONE).keep(TEXT);
            path.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The input is what a line says, without its sum; what has been read is written as the same. */
    @DictionaryFile(resourcePath = "/org/quxian/fuzz/json.dict")
    @FuzzTest
    void entry(byte[] line) throws IOException {
        Cost.within(() -> {
            Entry entry;
            try {
                entry = FOLDER.json().read(line);
            } catch (IOException refused) {
                return;
            }
            assertThat(FOLDER.json().read(FOLDER.json().write(entry))).isEqualTo(entry);
        });
    }

    /** The input is the lines of a journal without their sums, which are all right. */
    @DictionaryFile(resourcePath = "/org/quxian/fuzz/json.dict")
    @FuzzTest
    void lines(byte[] bytes) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        String chain = Scan.NOTHING.chain();
        for (String said : new String(bytes, StandardCharsets.ISO_8859_1).split("\n", -1)) {
            byte[] line = Line.close(said.getBytes(StandardCharsets.ISO_8859_1), chain);
            chain = Line.checksum(line);
            file.writeBytes(line);
        }
        reads(file.toByteArray());
    }

    /** The input is the file itself. */
    @FuzzTest
    void file(byte[] bytes) throws IOException {
        reads(bytes);
    }

    private static void reads(byte[] file) throws IOException {
        Files.write(FOLDER.journal(), file);
        Cost.within(() -> {
            JournalReader reader = new JournalReader(FOLDER);
            Scan sums = reader.scan();
            assertThat(sums.length()).isLessThanOrEqualTo(file.length);
            AtomicLong taken = new AtomicLong();
            try {
                Scan read = reader.<IOException>read(entry -> taken.incrementAndGet());
                assertThat(read).isEqualTo(sums);
                assertThat(taken.get()).isEqualTo(sums.entries());
            } catch (IOException refused) {
                assertThat(taken.get()).isLessThan(sums.entries());
            }
        });
    }
}
