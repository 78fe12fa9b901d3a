package org.quxian.exchange.mapping;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.quxian.observation.Change;
import org.quxian.observation.Nature;
import org.quxian.observation.Qualifier;
import org.quxian.observation.Scope;

/** The words that cells choose from, in Chinese, in English and in SDMX's codes. */
final class Choices {
    private static final Map<String, Nature> NATURES = Map.ofEntries(
            Map.entry("实际", Nature.ACTUAL),
            Map.entry("完成", Nature.ACTUAL),
            Map.entry("actual", Nature.ACTUAL),
            Map.entry("a", Nature.ACTUAL),
            Map.entry("预计", Nature.FORECAST),
            Map.entry("预测", Nature.FORECAST),
            Map.entry("forecast", Nature.FORECAST),
            Map.entry("f", Nature.FORECAST),
            Map.entry("目标", Nature.TARGET),
            Map.entry("计划", Nature.TARGET),
            Map.entry("target", Nature.TARGET),
            Map.entry("t", Nature.TARGET));

    private static final Map<String, Qualifier> QUALIFIERS = Map.ofEntries(
            Map.entry("确数", Qualifier.EXACT),
            Map.entry("exact", Qualifier.EXACT),
            Map.entry("左右", Qualifier.ABOUT),
            Map.entry("约", Qualifier.ABOUT),
            Map.entry("about", Qualifier.ABOUT),
            Map.entry("近", Qualifier.NEARLY),
            Map.entry("nearly", Qualifier.NEARLY),
            Map.entry("余", Qualifier.OVER),
            Map.entry("多", Qualifier.OVER),
            Map.entry("超过", Qualifier.OVER),
            Map.entry("over", Qualifier.OVER),
            Map.entry("不到", Qualifier.UNDER),
            Map.entry("不足", Qualifier.UNDER),
            Map.entry("under", Qualifier.UNDER),
            Map.entry("范围", Qualifier.RANGE),
            Map.entry("range", Qualifier.RANGE));

    private static final Map<String, Change> CHANGES = Map.of(
            "增长", Change.UP,
            "上升", Change.UP,
            "up", Change.UP,
            "u", Change.UP,
            "下降", Change.DOWN,
            "减少", Change.DOWN,
            "down", Change.DOWN,
            "d", Change.DOWN);

    private static final Map<String, Scope.Kind> SCOPES = Map.of(
            "区县", Scope.Kind.AREA,
            "全域", Scope.Kind.AREA,
            "area", Scope.Kind.AREA,
            "单位", Scope.Kind.ORGANISATION,
            "企业", Scope.Kind.ORGANISATION,
            "organisation", Scope.Kind.ORGANISATION,
            "个人", Scope.Kind.PERSON,
            "person", Scope.Kind.PERSON);

    private Choices() {}

    static Optional<Nature> nature(String word) {
        return chosen(NATURES, word);
    }

    static Optional<Qualifier> qualifier(String word) {
        return chosen(QUALIFIERS, word);
    }

    static Optional<Change> change(String word) {
        return chosen(CHANGES, word);
    }

    static Optional<Scope.Kind> scope(String word) {
        return chosen(SCOPES, word);
    }

    private static <T> Optional<T> chosen(Map<String, T> choices, String word) {
        return Optional.ofNullable(choices.get(Cells.plain(word).toLowerCase(Locale.ROOT)));
    }
}
