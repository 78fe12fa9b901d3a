package org.quxian.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.quxian.app.ProgramProcess.Result;

/** A place that is not as it should be: a sentence, and what does not need it goes on. */
class PlaceFaultsTest {
    @TempDir
    private Path folder;

    @Test
    @EnabledOnOs(OS.LINUX)
    void withoutAHomeFolderAStoreHasToBeNamedAndThenItWorks() throws Exception {
        ProgramProcess homeless = new ProgramProcess(
                folder, List.of("-Duser.home=?"), Map.of("HOME", "", "XDG_DATA_HOME", "", "XDG_CONFIG_HOME", ""));

        Result unnamed = homeless.run("figures");
        assertThat(unnamed.code()).isEqualTo(1);
        assertThat(unnamed.lines()).containsExactly("数据库的位置 ?/.local/share/quxian 不能用：找不到您的主文件夹，请用 --store 写明位置。");

        Result named =
                homeless.run("figures", "--store", folder.resolve("store").toString());
        assertThat(named.code()).isZero();
        assertThat(named.lines().getLast()).startsWith("67 个数据");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aHomeFolderThatCannotBeWrittenToIsNamed() throws Exception {
        Path file = Files.createFile(folder.resolve("home"));
        ProgramProcess homeless = new ProgramProcess(
                folder, List.of(), Map.of("HOME", file.toString(), "XDG_DATA_HOME", "", "XDG_CONFIG_HOME", ""));

        Result result = homeless.run("figures");

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.lines()).containsExactly(file + "/.local/share/quxian 不是文件夹，也不能建立文件夹，请另选位置。");
    }

    @Test
    void aDamagedFontIsNamedAndFiguresAreListedWithoutIt() throws Exception {
        String font = "fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf";
        ProgramProcess damaged = damaged(font, "no font");

        Result drawn = damaged.run(
                "chart", "--area", "黔江", "-o", folder.resolve("a.png").toString());

        assertThat(drawn.code()).isEqualTo(1);
        assertThat(drawn.lines()).containsExactly("程序自带的字体文件/" + font + "缺失或损坏，请重新安装程序。");
        assertThat(folder.resolve("a.png")).doesNotExist();
        assertThat(damaged.run("figures").code()).isZero();
    }

    @Test
    void aDamagedFileOfNamesIsNamedAndNoStoreIsMadeOfIt() throws Exception {
        ProgramProcess damaged = damaged("org/quxian/data/areas.json", "{\n");

        Result result = damaged.run("figures");

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.lines()).containsExactly("areas.json:2:1：不是合格的 JSON。");
        assertThat(ProgramProcess.with(folder, "512m").run("figures").lines().getLast())
                .startsWith("67 个数据");
    }

    /** The program with one of its files as it should not be. */
    private ProgramProcess damaged(String resource, String content) throws IOException {
        Path before = folder.resolve("before");
        Path file = before.resolve(resource);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, content);
        return new ProgramProcess(
                folder,
                List.of("-classpath", before + File.pathSeparator + System.getProperty("java.class.path")),
                Map.of());
    }
}
