package org.quxian.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quxian.app.ProgramRun.Result;

/** Passwords on the command line: asked for at the terminal or read from the standard input, and kept nowhere. */
class PasswordTest {
    private static final String PASSWORD = "石桥铺 correct-horse";

    @TempDir
    private Path folder;

    @BeforeEach
    void encrypt() {
        Result set = given(PASSWORD + "\n", "password", "set");
        assertThat(set.code()).as(set.err()).isZero();
        assertThat(set.out()).contains("已加密", "quxian.aside", "密码忘了就无法打开");
    }

    private Result given(String in, String... arguments) {
        return new ProgramRun(folder)
                .run(
                        in,
                        Stream.concat(Stream.of(arguments), Stream.of("--password-stdin"))
                                .toArray(String[]::new));
    }

    private Result typing(List<String> passwords, String... arguments) {
        return new ProgramRun(folder).typing(passwords, arguments);
    }

    @Test
    void everyCommandAsksAtTheTerminalAndWorksAsBefore() {
        Result figures = typing(List.of(PASSWORD), "figures", "--format", "json");
        assertThat(figures.code()).as(figures.err()).isZero();
        assertThat(figures.out()).contains("可燃雨棚整改户数");
        assertThat(typing(List.of(PASSWORD), "log").code()).isZero();
        Result check = typing(List.of(PASSWORD), "check");
        assertThat(check.out()).isEqualTo("没有发现问题。\n");
        assertThat(check.err()).contains("quxian space --delete-aside");
        assertThat(typing(List.of(PASSWORD), "check", "--rebuild").out()).contains("数据库已由日志重建");
    }

    @Test
    void aMistypedPasswordCanBeTypedAgainTwice() {
        Result second = typing(List.of("wrong", PASSWORD), "check");
        assertThat(second.code()).isZero();
        assertThat(second.err()).startsWith("密码不对");
        Result never = typing(List.of("wrong", "wronger", "wrongest", PASSWORD), "check");
        assertThat(never.code()).isOne();
        assertThat(never.err()).hasLineCount(3).doesNotContain("损坏");
    }

    @Test
    void seriesAreBroughtInAndReadWithThePassword() throws Exception {
        Path file = Files.writeString(
                folder.resolve("series.csv"),
                "REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE\n500114,用电量,2021-06,12.5\n500114,用电量,2021-07,13.5\n");
        Result brought = typing(List.of(PASSWORD), "import", "--series", file.toString());
        assertThat(brought.code()).as(brought.err()).isZero();

        Result read = given(PASSWORD + "\n", "series", "--indicator", "用电量", "--format", "csv");
        assertThat(read.code()).as(read.err()).isZero();
        assertThat(read.out()).contains("2021-07", "13.5");
    }

    @Test
    void withoutATerminalOneSentenceSaysHowElse() {
        Result result = typing(List.of(), "figures");
        assertThat(result.code()).isOne();
        assertThat(result.err()).contains("--password-stdin").hasLineCount(1);
        Result wrong = given("another one\n", "figures");
        assertThat(wrong.code()).isOne();
        assertThat(wrong.err()).startsWith("密码不对").hasLineCount(1);
        assertThat(given("", "figures").err()).contains("标准输入里没有密码").hasLineCount(1);
    }

    @Test
    void theRestOfTheStandardInputIsLeftForTheDocument() {
        Result read = given(PASSWORD + "\n截至2021年7月底，黔江区完成可燃雨棚整改615户。\n", "import", "-");
        assertThat(read.code()).as(read.err()).isZero();
        assertThat(read.out()).contains("个数据");
    }

    @Test
    void thePasswordIsChangedAndTakenAway() throws IOException {
        assertThat(given(PASSWORD + "\nanother one\n", "password", "change").out())
                .contains("密码已更改");
        assertThat(given(PASSWORD + "\n", "check").code()).isOne();
        assertThat(given("another one\n", "check").code()).isZero();
        assertThat(typing(List.of("another one", "a third one", "a fourth one"), "password", "change")
                        .err())
                .contains("两次输入的密码不同");
        assertThat(typing(List.of("another one", "short", "short"), "password", "change")
                        .err())
                .contains("至少要有 8 个字符");
        assertThat(typing(List.of(), "password").out()).isEqualTo("数据库已加密。\n");
        assertThat(typing(List.of("another one"), "password", "remove").out()).contains("不再加密");
        assertThat(typing(List.of(), "password").out()).isEqualTo("数据库没有加密。\n");
        assertThat(typing(List.of(), "figures").code()).isZero();
    }

    @Test
    void anEncryptedBackupIsRestoredWithItsPassword() {
        Path backup = folder.resolve("备份.zip");
        assertThat(given(PASSWORD + "\n", "backup", backup.toString()).code()).isZero();
        String other = folder.resolve("其他").toString();
        Result restored = typing(List.of(PASSWORD), "restore", backup.toString(), "--store", other);
        assertThat(restored.code()).as(restored.err()).isZero();
        assertThat(given(PASSWORD + "\n", "check", "--store", other).code()).isZero();
    }

    @Test
    void whatWasSetAsideIsCountedAndDeletedOnlyOnRequest() throws IOException {
        Path aside = folder.resolve("share/quxian/quxian.aside");
        assertThat(aside).isDirectory();
        Result space = typing(List.of(), "space");
        assertThat(space.out()).contains("数据库：", "日志和文稿：", "备份 1 份：", "另行保留的旧文件 1 份：", aside.toString());
        assertThat(typing(List.of(), "space", "--delete-aside").out()).startsWith("已删除另行保留的旧文件 1 份");
        assertThat(aside).doesNotExist();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                assertThat(bytes)
                        .as(file.toString())
                        .doesNotContain(
                                new String("可燃雨棚".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1))
                        .doesNotContain("correct-horse");
            }
        }
        assertThat(given(PASSWORD + "\n", "check").err()).isEmpty();
    }
}
