package org.quxian.render.preflight;

import org.quxian.observation.Text;

/** Sentences about one or several figures. */
final class WarningWords {

    private WarningWords() {}

    /** That {@code name}, or {@code count} figures of which it is the first, are {@code one} or {@code many}. */
    static Text many(Text name, int count, Text one, Text many) {
        return count <= 1
                ? new Text("“" + name.zh() + "”" + one.zh() + "。", "“" + name.en() + "” is " + one.en() + ".")
                : new Text(
                        "“" + name.zh() + "”等 " + count + " 个数据" + many.zh() + "。",
                        count + " figures, such as “" + name.en() + "”, are " + many.en() + ".");
    }
}
