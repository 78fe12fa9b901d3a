package org.quxian.desktop.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quxian.observation.Language;
import org.quxian.observation.Nature;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Selection;
import org.quxian.series.Basis;

class SettingsFileTest {
    private static final Settings CHANGED = new Settings(
            Language.EN,
            Appearance.DARK,
            Optional.of(new Settings.Bounds(10, 20, 1280, 800, false)),
            View.FIGURES,
            Optional.of("500114"),
            new Selection(
                    Set.of("500114", "CQ-WSJK"),
                    Set.of("fire-safety"),
                    Set.of(),
                    Set.of(Nature.ACTUAL),
                    Optional.of(LocalDate.of(2021, 8, 1)),
                    true),
            false,
            true,
            Optional.of(Path.of("/tmp/图片")),
            new Choices(
                    Optional.of("canopies-rectified"),
                    Optional.of("assistance-paid"),
                    true,
                    Optional.of(new Choices.Compare(true, "fire-safety")),
                    Basis.HEAD));

    @TempDir
    private Path folder;

    private SettingsFile file;

    @BeforeEach
    void choose() {
        file = new SettingsFile(folder.resolve("quxian").resolve("settings.json"));
    }

    @Test
    void aFirstStartFindsTheDefaultsAndNoNotice() {
        assertThat(file.read()).isEqualTo(new SettingsFile.Found(Settings.FIRST, Optional.empty()));
    }

    @Test
    void whatIsWrittenIsFoundAgain() throws ReportableException {
        file.write(CHANGED);

        assertThat(file.read()).isEqualTo(new SettingsFile.Found(CHANGED, Optional.empty()));
    }

    @Test
    void theSelectionOfAnOlderVersionIsReadWithoutWhatItDidNotKnow() throws IOException {
        Files.createDirectories(file.file().getParent());
        Files.writeString(
                file.file(),
                "{\"selection\": {\"areas\": [\"500114\"], \"themes\": [], \"indicators\": [], \"natures\": []}}");

        assertThat(file.read().notice()).isEmpty();
        assertThat(file.read().settings().selection()).isEqualTo(Selection.ALL.withAreas(Set.of("500114")));
    }

    @Test
    void writingLeavesNothingElseBehind() throws ReportableException, IOException {
        file.write(CHANGED);
        file.write(Settings.FIRST);

        try (var files = Files.list(folder.resolve("quxian"))) {
            assertThat(files).containsExactly(file.file());
        }
    }

    @Test
    void aFileOfAnotherVersionGivesWhatItHas() throws IOException {
        put("{\"language\":\"EN\",\"somethingNew\":1}");

        assertThat(file.read().settings()).isEqualTo(Settings.FIRST.looking(Language.EN, Settings.FIRST.appearance()));
    }

    @Test
    void aBrokenFileIsSetAsideAndTheDefaultsAreUsed() throws IOException {
        put("{\"language\":");

        SettingsFile.Found found = file.read();

        Path aside = file.file().resolveSibling("settings.json.broken");
        assertThat(found.settings()).isEqualTo(Settings.FIRST);
        assertThat(found.notice()).hasValueSatisfying(notice -> {
            assertThat(notice.zh()).contains(aside.toString());
            assertThat(notice.en()).contains(aside.toString());
        });
        assertThat(aside).hasContent("{\"language\":");
        assertThat(file.file()).doesNotExist();
    }

    @Test
    void wordsThatAreNoSettingAreBroken() throws IOException {
        put("{\"appearance\":\"PINK\"}");
        assertThat(file.read().notice()).isPresent();

        put("[]");
        assertThat(file.read().notice()).isPresent();

        put("{\"selection\":null}");
        assertThat(file.read().notice()).isPresent();
    }

    @Test
    void aFolderThatCannotBeWrittenToIsNamed() throws IOException {
        Path plain = Files.writeString(folder.resolve("plain"), "");
        SettingsFile inside = new SettingsFile(plain.resolve("settings.json"));

        assertThatThrownBy(() -> inside.write(CHANGED))
                .isInstanceOfSatisfying(
                        ReportableException.class,
                        failure -> assertThat(failure.sentence().zh())
                                .contains(inside.file().toString()));
    }

    private void put(String words) throws IOException {
        Files.createDirectories(file.file().getParent());
        Files.writeString(file.file(), words);
    }
}
