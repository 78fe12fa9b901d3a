package org.quxian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quxian.observation.Fault;
import org.quxian.observation.Text;

/** A terminal gets nothing to obey. */
class LegibleStreamTest {

    @Test
    void whatATerminalWouldObeyIsShownWhereverTheBytesArePartedAndNothingElseIsChanged() throws IOException {
        String words = "黔江\u001B]0;hi\u0007区 👍 \u202E516\u202C\r\n下一行\u009B\t末";
        for (int size = 1; size < 9; size++) {
            ByteArrayOutputStream terminal = new ByteArrayOutputStream();
            LegibleStream stream = new LegibleStream(terminal);
            byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
            for (int from = 0; from < bytes.length; from += size) {
                stream.write(bytes, from, Math.min(size, bytes.length - from));
                stream.flush();
            }
            assertThat(terminal.toString(StandardCharsets.UTF_8)).isEqualTo("黔江▨]0;hi▨区 👍 ⇦516⇄\r\n下一行▨\t末");
        }
    }

    @Test
    void aLineWithoutAnEndDoesNotWaitForEver() throws IOException {
        ByteArrayOutputStream terminal = new ByteArrayOutputStream();
        LegibleStream stream = new LegibleStream(terminal);

        stream.write("a".repeat(1_000_000).getBytes(StandardCharsets.UTF_8));

        assertThat(terminal.size()).isGreaterThan(900_000);
    }

    @Test
    void faultsAreToldLegibly() {
        Fault fault = new Fault("坏\u001B[2J.csv", new Text("名称“\u202E区”不认识", "unknown"));

        assertThat(Run.of(List.of(fault), Map.of(), false, "figures").err()).contains("坏▨[2J.csv", "名称“⇦区”");
    }

    @Test
    void whatWasTypedIsToldLegiblyWhenItIsWrong() {
        assertThat(Run.of("figures", "--area", "黔\u001B[31m江").err())
                .contains("▨[31m")
                .doesNotContain("\u001B");
    }
}
