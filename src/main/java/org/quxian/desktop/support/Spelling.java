package org.quxian.desktop.support;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * Chinese words as people type them with Latin letters.
 *
 * @param syllables the pinyin of each character, without tones
 */
record Spelling(List<String> syllables) {

    Spelling {
        syllables = List.copyOf(syllables);
    }

    /**
     * How well {@code letters} spell these words, fully or by initials.
     *
     * @return 0 for all of them, 1 for their beginning, 2 for the beginning of a later character; empty for none
     */
    OptionalInt match(String letters) {
        for (int from = 0; from < syllables.size(); from++) {
            List<String> rest = syllables.subList(from, syllables.size());
            String full = String.join("", rest);
            String initials =
                    rest.stream().map(syllable -> syllable.substring(0, 1)).collect(Collectors.joining());
            if (from == 0 && (full.equals(letters) || initials.equals(letters))) {
                return OptionalInt.of(0);
            }
            if (full.startsWith(letters) || initials.startsWith(letters)) {
                return OptionalInt.of(from == 0 ? 1 : 2);
            }
        }
        return OptionalInt.empty();
    }
}
