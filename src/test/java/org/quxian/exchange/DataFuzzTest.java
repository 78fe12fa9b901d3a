package org.quxian.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.quxian.fuzz.Cost;
import org.quxian.observation.Catalogue;
import org.quxian.observation.Fault;
import org.quxian.observation.ReportableException;

/** Whatever the JSON files of a data folder hold, they give sound data, or faults that name their place. */
class DataFuzzTest {
    private static final String BULLETIN = "documents/500114-qianjiang.json";
    private static final List<String> NAMES = List.of(
            "index.json",
            "units.json",
            "themes.json",
            "qualifiers.json",
            "relations.json",
            "lexicon.json",
            "indicators.json",
            "areas.json",
            "map.json");
    private static final Catalogue CATALOGUE = catalogue();

    private static Catalogue catalogue() {
        try {
            return ShippedNames.read(DataFolder.bundled()).catalogue();
        } catch (DataException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A bulletin with its figures. */
    @DictionaryFile(resourcePath = "/org/quxian/fuzz/json.dict")
    @FuzzTest
    void bulletin(byte[] bytes) throws ReportableException {
        Cost.within(() -> bulletin(with(BULLETIN, bytes)));
    }

    private static void bulletin(DataFolder folder) {
        List<Fault> faults = new ArrayList<>();
        try {
            BulletinReader.Bulletin read = new BulletinReader(new JsonFiles(folder), CATALOGUE, faults).read(BULLETIN);
            assertThat(read.observations())
                    .allSatisfy(figure -> assertThat(read.document()
                                    .holds(figure.source().spans().getFirst()))
                            .isTrue());
        } catch (DataException sentence) {
            faults.add(sentence.fault());
        }
        assertThat(faults).allSatisfy(fault -> assertThat(fault.place()).startsWith("documents/"));
    }

    /** One of the other files, which one the first byte says. */
    @DictionaryFile(resourcePath = "/org/quxian/fuzz/json.dict")
    @FuzzTest
    void names(byte[] bytes) throws ReportableException {
        if (bytes.length > 0) {
            String name = NAMES.get(Math.floorMod(bytes[0], NAMES.size()));
            Cost.within(() -> names(name, with(name, Arrays.copyOfRange(bytes, 1, bytes.length))));
        }
    }

    private static void names(String name, DataFolder folder) {
        try {
            assertThat(ShippedNames.read(folder).faults())
                    .allSatisfy(fault -> assertThat(fault.place()).isNotBlank());
            if (name.equals("index.json")) {
                new JsonFiles(folder).read(name, IndexJson.class);
            }
        } catch (DataException sentence) {
            assertThat(sentence.fault().place()).startsWith(name);
        }
    }

    /** The shipped data with other bytes in one file. */
    private static DataFolder with(String name, byte[] bytes) {
        DataFolder shipped = DataFolder.bundled();
        return file -> file.equals(name) ? new ByteArrayInputStream(bytes) : shipped.open(file);
    }
}
