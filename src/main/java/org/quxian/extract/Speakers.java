package org.quxian.extract;

import org.jspecify.annotations.Nullable;

/** Looks ahead for who says what a quotation holds: “今年种了86亩……”村民李家全说. */
final class Speakers {
    private static final int LONGEST = 400;
    private static final int SAYS = 24;
    private static final int NAME = 60;

    private Speakers() {}

    /**
     * The part behind the quotation that opens at {@code open} in which its speaker is named: the index behind the closing
     * mark, or -1 where nobody is said to speak.
     */
    static int behind(char[] text, int open, int length) {
        int depth = 0;
        int stop = Math.min(length, open + LONGEST);
        for (int i = open; i < stop; i++) {
            if (text[i] == '“') {
                depth++;
            } else if (text[i] == '”' && --depth == 0) {
                return open == 0 || says(text, i + 1, length) || isOwn(text, open, i) ? i + 1 : -1;
            }
        }
        return -1;
    }

    /** The end of the words that name the speaker, which begin at {@code from}. */
    static int end(char[] text, int from, int length) {
        int i = from;
        while (i < length && i < from + NAME && !Chars.endsSentence(text[i]) && text[i] != '“') {
            i++;
        }
        return i;
    }

    private static boolean says(char[] text, int from, int length) {
        int end = Math.min(end(text, from, length), from + SAYS);
        for (int i = from; i < end; i++) {
            if (text[i] == '说' || Chars.startsAny(text, i, end, "介绍", "表示", "告诉", "笑道", "算起", "坦言", "感慨")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a quotation speaks of the speaker's own: 我, 家里, 亩, 斤. */
    static boolean isOwn(char[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean self = text[i] == '我' && !Chars.isOneOf(text, i + 1, to, "们国市区县镇村省");
            if (self || text[i] == '亩' || text[i] == '斤' || Chars.startsAny(text, i, to, "家里", "自己", "俺")) {
                return true;
            }
        }
        return false;
    }

    /** The name that the words behind a quotation begin with, 李明说; null where they begin with none. */
    static Words.@Nullable Match<Cue> named(char[] text, int from, int end) {
        int at = Chars.isOneOf(text, from, end, "，,") ? from + 1 : from;
        if (!Persons.isNamed(text, at, end)) {
            return null;
        }
        for (int i = at + 2; i < end && i <= at + 3; i++) {
            if ("说笑告算道感介表坦高兴".indexOf(text[i]) >= 0) {
                return new Words.Match<>(at, i, Cue.PERSON);
            }
        }
        return null;
    }

    /** The first person among {@code sentence}'s words, else the last company; null where it has none. */
    static Words.@Nullable Match<Cue> subject(Sentence sentence) {
        Words.Match<Cue> subject = null;
        for (Words.Match<Cue> cue : sentence.cues()) {
            if (cue.meaning() == Cue.PERSON) {
                return cue;
            }
            subject = cue.meaning() == Cue.ORGANISATION ? cue : subject;
        }
        return subject;
    }
}
