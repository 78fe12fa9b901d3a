package org.quxian.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.IntBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quxian.desktop.shell.Sight;
import org.quxian.desktop.support.Settings;
import org.quxian.store.Keepsake;
import org.quxian.store.Store;
import org.quxian.store.StoreLocation;

/** When the window is shown as it was left: only where it would look the same. */
class LastSightTest {
    private static final Instant NOON = Instant.parse("2026-11-30T04:00:00Z");
    private static final Sight SIGHT =
            new Sight("区县 Quxian", new Settings.Bounds(0, 0, 2, 1, false), 1, 2, 1, IntBuffer.allocate(2));

    @TempDir
    Path folder;

    private StoreLocation.Folder location;
    private Path settings;

    @BeforeEach
    void leave() throws Exception {
        location = new StoreLocation.Folder(folder.resolve("store"));
        settings = folder.resolve("settings.json");
        Files.writeString(settings, "{}");
        Store.open(location).close();
        LastSight sight = start("1.0", NOON);
        sight.keep(SIGHT);
        sight.write();
    }

    private LastSight start(String version, Instant now) {
        return new LastSight(Keepsake.of(location), settings, version, "", InstantSource.fixed(now));
    }

    @Test
    void theNextStartShowsIt() {
        assertThat(start("1.0", NOON.plusSeconds(60)).last()).map(Sight::title).contains("区县 Quxian");
    }

    @Test
    void anotherDayVersionOrSettingsDoNot() throws Exception {
        assertThat(start("1.0", NOON.plus(Duration.ofDays(1))).last()).isEmpty();
        assertThat(start("1.1", NOON).last()).isEmpty();
        Files.writeString(settings, "{\"language\": \"EN\"}");
        assertThat(start("1.0", NOON).last()).isEmpty();
    }

    @Test
    void aStoreThatIsGoneHasNone() throws Exception {
        Files.move(folder.resolve("store/quxian.journal"), folder.resolve("elsewhere"));
        assertThat(start("1.0", NOON).last()).isEmpty();
    }

    @Test
    void withoutAPlaceOrASightNothingIsKept() {
        new LastSight(Optional.empty(), settings, "1.0", "", InstantSource.fixed(NOON)).write();
        LastSight untouched = start("1.0", NOON);
        untouched.write();
        assertThat(untouched.last()).isPresent();
    }
}
