package org.quxian.exchange;

import java.util.List;
import org.quxian.observation.Text;
import org.quxian.observation.Theme;

/** The shape of {@code themes.json}. */
record ThemesJson(List<Entry> themes) {

    record Entry(String id, Text name, Text question) {

        Theme theme() {
            return new Theme(id, name, question);
        }
    }
}
