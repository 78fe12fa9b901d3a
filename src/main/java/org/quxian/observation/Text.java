package org.quxian.observation;

/**
 * A name or sentence in every language of the program, so that none can be forgotten.
 *
 * @param zh the Chinese words, not blank
 * @param en the English words, not blank
 */
public record Text(String zh, String en) {

    public Text {
        if (zh.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("a text needs words in both languages: " + zh + " / " + en);
        }
    }

    /** The words in one language. */
    public String in(Language language) {
        return switch (language) {
            case ZH -> zh;
            case EN -> en;
        };
    }

    /** The same words in every language: a name, a number, a symbol. */
    public static Text same(String words) {
        return new Text(words, words);
    }
}
