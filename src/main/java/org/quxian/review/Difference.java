package org.quxian.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quxian.observation.Claim;
import org.quxian.observation.Text;

/**
 * In what two claims differ; what the text calls the measured thing is no part of the meaning.
 *
 * @param parts the names of the parts that differ
 */
record Difference(List<Text> parts) {

    static Difference between(Claim read, Claim meant) {
        List<Text> parts = new ArrayList<>();
        add(parts, read.area(), meant.area(), new Text("区县", "area"));
        add(parts, read.indicator(), meant.indicator(), new Text("指标", "indicator"));
        add(parts, read.period(), meant.period(), new Text("时间", "period"));
        add(parts, read.quantity(), meant.quantity(), new Text("数值", "value"));
        add(parts, read.unit(), meant.unit(), new Text("单位", "unit"));
        add(parts, read.change(), meant.change(), new Text("增减", "direction"));
        add(parts, read.nature(), meant.nature(), new Text("性质", "nature"));
        add(parts, read.scope(), meant.scope(), new Text("主体", "subject"));
        return new Difference(parts);
    }

    private static void add(List<Text> parts, Object read, Object meant, Text name) {
        if (!read.equals(meant)) {
            parts.add(name);
        }
    }

    boolean isNone() {
        return parts.isEmpty();
    }

    /** What was put right, in a few words; nothing where nothing was. */
    Optional<Text> words() {
        return isNone()
                ? Optional.empty()
                : Optional.of(new Text(
                        "按已核对的记录更正：" + parts.stream().map(Text::zh).collect(Collectors.joining("、")),
                        "Put right after the checked record: "
                                + parts.stream().map(Text::en).collect(Collectors.joining(", "))));
    }
}
