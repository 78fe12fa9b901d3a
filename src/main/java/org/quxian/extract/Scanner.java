package org.quxian.extract;

import java.util.List;
import org.quxian.observation.Area;
import org.quxian.observation.Indicator;

/** Finds what stands in a sentence, in one pass from left to right. */
final class Scanner {
    private final Vocabulary vocabulary;
    private final AreaNames areaNames;
    private final Dates dates;
    private final WordFigures inWords;

    Scanner(Vocabulary vocabulary, AreaNames areaNames, Dates dates) {
        this.vocabulary = vocabulary;
        this.areaNames = areaNames;
        this.dates = dates;
        inWords = new WordFigures(vocabulary.catalogue());
    }

    /** Reads the characters from {@code start} to {@code end}, exclusive. */
    Sentence scan(char[] text, int start, int end) {
        Sentence sentence = new Sentence(start, end);
        int named = start;
        int i = start;
        while (i < end) {
            char c = text[i];
            if (c == '《') {
                int close = closing(text, i, end);
                if (close > 0) {
                    i = close;
                    continue;
                }
            }
            if (i >= named) {
                named = name(text, i, end, sentence);
            }
            Words.Match<Area> area = areaNames.at(text, i, end);
            if (area != null) {
                sentence.areas.add(area);
                i = area.end();
                continue;
            }
            Words.Match<Cue> cue = vocabulary.cues().longest(text, i, end);
            if (cue != null) {
                if (cue.meaning() != Cue.VETO) {
                    sentence.cues.add(cue);
                }
                i = Math.max(cue.end(), i + 1);
                continue;
            }
            if (c == '将' && reaches(text, i + 1, end)) {
                sentence.cues.add(new Words.Match<>(i, i + 1, Cue.TARGET));
            }
            i = number(text, i, end, sentence);
        }
        return sentence;
    }

    private int number(char[] text, int i, int end, Sentence sentence) {
        DateMention date = dates.read(text, i, end);
        if (date != null) {
            sentence.dates.add(date);
            return date.end();
        }
        Figure figure = inWords.read(text, i, end, sentence);
        if (figure == null) {
            figure = vocabulary.figures().read(text, i, end);
        }
        if (figure != null) {
            if (!isSlogan(text, figure, end)) {
                sentence.figures.add(figure);
            }
            return figure.end();
        }
        int j = i + 1;
        if (Chars.isDigit(text[i])) {
            while (j < end && (Chars.isDigit(text[j]) || text[j] == '.')) {
                j++;
            }
        }
        return j;
    }

    /** Adds the indicator's name that starts at {@code i}; gives the place behind it. */
    private int name(char[] text, int i, int end, Sentence sentence) {
        Words.Match<List<Indicator>> name = vocabulary.indicators().longest(text, i, end);
        if (name == null) {
            return i;
        }
        sentence.names.add(name);
        return name.end();
    }

    /** “两不愁三保障”: Chinese numerals inside a short quotation are a slogan's. */
    private static boolean isSlogan(char[] text, Figure figure, int end) {
        if (figure.inWords() || Chars.isDigit(text[figure.start()])) {
            return false;
        }
        int open = figure.start() - 1;
        while (open >= 0
                && figure.start() - open <= 8
                && text[open] != '“'
                && text[open] != '”'
                && text[open] != '\n') {
            open--;
        }
        if (open < 0 || text[open] != '“') {
            return false;
        }
        int close = figure.end();
        while (close < end && close - open <= 12 && text[close] != '”') {
            close++;
        }
        return close < end && text[close] == '”';
    }

    /** Whether 将 looks ahead to something reached, and is no 把: no figure stands between it and the verb. */
    private boolean reaches(char[] text, int at, int end) {
        for (int i = at; i < end && i < at + 14; i++) {
            if ("，。；".indexOf(text[i]) >= 0 || Chars.isDigit(text[i])) {
                return false;
            }
            if (vocabulary.reach().longest(text, i, end) != null) {
                return true;
            }
        }
        return false;
    }

    private static int closing(char[] text, int open, int end) {
        for (int i = open + 1; i < end && i < open + 80; i++) {
            if (text[i] == '》') {
                return i + 1;
            }
        }
        return -1;
    }
}
