package org.quxian.app;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.quxian.cli.Surroundings;
import org.quxian.observation.Language;
import org.quxian.observation.Text;

/** Opens the window where there is a display. */
record WindowDoor(Map<String, String> environment, String osName, Language language, OutputStream err)
        implements Surroundings.Window {

    @Override
    public int open(Optional<String> store, Optional<Language> asked) {
        Text sentence = new Text("没有可用的显示器，无法打开窗口。", "There is no display to open the window on.");
        new PrintStream(err, true, StandardCharsets.UTF_8).println(sentence.in(asked.orElse(language)));
        return 1;
    }
}
