package org.quxian.desktop.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What Help says of the works that the program rests on is what the program is built of. */
class WorksTest {

    @Test
    void everyLibraryIsAmongTheWorksOnce() {
        List<String> groups =
                Works.ALL.stream().flatMap(work -> work.groups().stream()).toList();
        assertThat(groups).doesNotHaveDuplicates();
        assertThat(Works.parts()).isNotEmpty().extracting(Works.Part::group).isSubsetOf(groups);
    }

    @Test
    void everyWorkThatIsALibraryIsAPartAndHasAVersion() {
        List<Works.Part> parts = Works.parts();
        assertThat(Works.ALL).filteredOn(work -> !work.groups().isEmpty()).allSatisfy(work -> {
            assertThat(parts).extracting(Works.Part::group).containsAll(work.groups());
            assertThat(work.versions(parts)).matches("\\d[\\d.]*(, \\d[\\d.]*)*");
        });
    }
}
