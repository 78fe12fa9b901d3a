package org.quxian.desktop.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConfigFolderTest {
    private static final String HOME = "/home/li";

    @Test
    void linuxKeepsSettingsInTheConfigFolder() {
        assertThat(ConfigFolder.on("Linux", HOME, Map.of())).isEqualTo(Path.of("/home/li/.config/quxian"));
    }

    @Test
    void linuxFollowsTheVariableForTheConfigFolder() {
        assertThat(ConfigFolder.on("Linux", HOME, Map.of("XDG_CONFIG_HOME", "/srv/config")))
                .isEqualTo(Path.of("/srv/config/quxian"));
    }

    @Test
    void aBlankVariableCountsAsNone() {
        assertThat(ConfigFolder.on("Linux", HOME, Map.of("XDG_CONFIG_HOME", " ")))
                .isEqualTo(Path.of("/home/li/.config/quxian"));
    }

    @Test
    void windowsKeepsThemWithTheRoamingData() {
        assertThat(ConfigFolder.on("Windows 11", HOME, Map.of("APPDATA", "/roaming")))
                .isEqualTo(Path.of("/roaming/Quxian"));
        assertThat(ConfigFolder.on("Windows 11", HOME, Map.of())).isEqualTo(Path.of("/home/li/AppData/Roaming/Quxian"));
    }

    @Test
    void macKeepsThemWithTheApplicationSupport() {
        assertThat(ConfigFolder.on("Mac OS X", HOME, Map.of()))
                .isEqualTo(Path.of("/home/li/Library/Application Support/Quxian"));
    }
}
