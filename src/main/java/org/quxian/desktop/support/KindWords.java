package org.quxian.desktop.support;

import org.quxian.observation.Language;
import org.quxian.observation.Qualifier;
import org.quxian.observation.Scope;
import org.quxian.observation.Text;

/** The names of kinds: whose a figure is, and how its number is qualified. */
public final class KindWords {

    private KindWords() {}

    /** Whose figure it is inside its area: 全域, 三角镇中坝村. */
    static String subject(Scope scope, Language language) {
        return scope.subject().orElse(label(scope.kind())).in(language);
    }

    /** The name of a kind of subject. */
    public static Text label(Scope.Kind kind) {
        return switch (kind) {
            case AREA -> new Text("全域", "Whole area");
            case ORGANISATION -> new Text("单位", "Organisation");
            case PERSON -> new Text("个人", "Person");
        };
    }

    /** The name of a way to qualify a number. */
    public static Text label(Qualifier qualifier) {
        return switch (qualifier) {
            case EXACT -> new Text("确数", "Exact");
            case ABOUT -> new Text("约", "About");
            case NEARLY -> new Text("近", "Nearly");
            case OVER -> new Text("余", "Over");
            case UNDER -> new Text("不到", "Under");
            case RANGE -> new Text("区间", "Range");
        };
    }
}
