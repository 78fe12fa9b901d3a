package org.quxian.series;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quxian.observation.Text;

/** What areas are compared by: their figures as they are, or spread over what the areas hold. */
public enum Basis {
    /** The figures as they are. */
    TOTAL(new Text("总量", "Total")),
    /** For each resident. */
    HEAD(new Text("人均", "Per head")),
    /** For each square kilometre. */
    AREA(new Text("每平方公里", "Per km²"));

    private final Text label;

    Basis(Text label) {
        this.label = label;
    }

    /** Its name. */
    public Text label() {
        return label;
    }

    /** The word for it on the command line: head. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The basis with this word on the command line. */
    public static Optional<Basis> of(String word) {
        return Arrays.stream(values())
                .filter(basis -> basis.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The words for all of them. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Basis::word).toList();
    }
}
