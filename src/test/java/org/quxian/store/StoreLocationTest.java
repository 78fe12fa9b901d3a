package org.quxian.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quxian.store.StoreException.Reason;

class StoreLocationTest {

    @ParameterizedTest
    @CsvSource({
        "/data/区县, /data/区县/quxian.mv.db",
        "' /data/区县 ', /data/区县/quxian.mv.db",
        "/data/mine.mv.db, /data/mine.mv.db",
        "jdbc:h2:/data/mine, /data/mine.mv.db",
        "jdbc:h2:file:/data/mine, /data/mine.mv.db",
    })
    void aPathNamesAFolderOrAFile(String words, String file) throws StoreException {
        StoreLocation location = StoreLocation.parse(words);
        assertThat(location).isInstanceOf(StoreLocation.Folder.class);
        assertThat(location.shown()).isEqualTo(Path.of(file).toAbsolutePath().toString());
    }

    @Test
    void aFolderMayHaveTheNameOfAFile(@TempDir Path folder) throws Exception {
        Path odd = Files.createDirectory(folder.resolve("odd.mv.db"));
        assertThat(StoreLocation.parse(odd.toString()).shown())
                .isEqualTo(odd.resolve("quxian.mv.db").toString());
    }

    @Test
    void aPostgresUrlIsShownWithoutItsPassword() throws StoreException {
        StoreLocation location = StoreLocation.parse("jdbc:postgresql://me@host:5432/district?user=me&password=secret");
        assertThat(location).isInstanceOf(StoreLocation.Url.class);
        assertThat(location.shown()).isEqualTo("jdbc:postgresql://host:5432/district");
        assertThat(location.toString()).doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "jdbc:sqlite:/data/x",
                "jdbc:mysql://host/x?password=secret",
                "jdbc:h2:mem:x",
                "jdbc:h2:tcp://host/x",
                "jdbc:h2:~/x",
                "jdbc:h2:/data/x;INIT=RUNSCRIPT FROM 'x';PASSWORD=secret",
                "jdbc:h2:/data/x;init=RUNSCRIPT FROM 'http://host/x.sql'",
                "jdbc:h2:file:/data/x;INIT=CALL FILE_WRITE('x', '/etc/x')",
                "jdbc:h2:/data/x;INIT=CREATE ALIAS run FOR 'java.lang.Runtime.exec'",
                "jdbc:h2:/data/x;INIT=CREATE LINKED TABLE x('', 'jdbc:h2:tcp://host/x', '', '', 'x')",
                "jdbc:h2:/data/x;AUTO_SERVER=TRUE",
                "jdbc:h2:/data/x;TRACE_LEVEL_FILE=4",
                "jdbc:h2:ssl://host/x",
                "jdbc:h2:zip:/data/x.zip!/x",
                "jdbc:h2:nio:/data/x",
                "jdbc:h2:classpath:/x",
                "/data/x;INIT=x",
                "jdbc:postgresql://host/x?socketFactory=evil&password=secret",
                "jdbc:postgresql://host/x?loggerFile=/etc/x",
                "/data/\0",
            })
    void anythingElseIsRefusedInOneSentence(String words) {
        StoreException refused = catchThrowableOfType(StoreException.class, () -> StoreLocation.parse(words));
        assertThat(refused.reason()).isEqualTo(Reason.LOCATION);
        assertThat(refused.sentence().zh()).endsWith("。").doesNotContain("secret");
        assertThat(refused.sentence().en()).endsWith(".").doesNotContain("secret");
    }

    @ParameterizedTest
    @CsvSource({
        "Linux, XDG_DATA_HOME, /xdg, /xdg/quxian",
        "Linux, XDG_DATA_HOME, relative, /home/me/.local/share/quxian",
        "Linux, XDG_DATA_HOME, '', /home/me/.local/share/quxian",
        "Linux, OTHER, x, /home/me/.local/share/quxian",
        "Mac OS X, XDG_DATA_HOME, /xdg, /home/me/Library/Application Support/Quxian",
        "Windows 11, APPDATA, /roaming, /roaming/Quxian",
        "Windows 11, OTHER, x, /home/me/AppData/Roaming/Quxian",
    })
    void everyPlatformHasItsFolderForAUsersData(String os, String variable, String value, String folder) {
        assertThat(UserDataFolder.of(os, Map.of(variable, value), Path.of("/home/me")))
                .isEqualTo(Path.of(folder));
    }
}
