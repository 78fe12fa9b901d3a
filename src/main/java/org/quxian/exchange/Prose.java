package org.quxian.exchange;

/**
 * Writes running text into a draft as a browser would show it: white space collapsed, none at the ends of lines and
 * cells, and no line or row without a word.
 */
final class Prose {
    private final TextDraft draft;
    private final StringBuilder piece = new StringBuilder();
    private Gap gap = Gap.NONE;
    private int breaks;
    private int tabs;
    private boolean begun;
    private char last;

    Prose(TextDraft draft) {
        this.draft = draft;
    }

    /** Text in which white space only separates words. */
    void text(String text) throws DataException {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\n', '\r' -> gap = gap == Gap.SPACE ? gap : Gap.WRAP;
                case ' ', '\t', '\f', '\u00a0' -> gap = gap == Gap.WRAP ? gap : Gap.SPACE;
                default -> write(c);
            }
        }
        flush();
    }

    /** Text that stands in lines of its own making. */
    void verbatim(String text) throws DataException {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                breakLine();
            } else {
                write(text.charAt(i));
            }
        }
        flush();
    }

    /** A space, unless the line or cell ends here or begins. */
    void space() {
        gap = Gap.SPACE;
    }

    /** The end of a line that has any word. */
    void endLine() {
        breaks = Math.max(breaks, 1);
        tabs = 0;
    }

    /** The end of a line, or one empty line where one has just ended. */
    void breakLine() {
        breaks = Math.min(breaks + 1, 2);
    }

    /** Goes so many cells on in the row. */
    void tabs(int count) {
        tabs += count;
        gap = Gap.NONE;
    }

    private void write(char c) {
        if (begun) {
            separate(c);
        }
        if (tabs > 0) {
            piece.repeat('\t', tabs);
        }
        begun = true;
        gap = Gap.NONE;
        breaks = 0;
        tabs = 0;
        piece.append(c);
        last = c;
    }

    private void separate(char next) {
        if (breaks > 0) {
            piece.repeat('\n', breaks);
        } else if (tabs == 0 && gap != Gap.NONE && !(gap == Gap.WRAP && isWide(last) && isWide(next))) {
            piece.append(' ');
        }
    }

    private void flush() throws DataException {
        draft.append(piece);
        piece.setLength(0);
    }

    /** Chinese has no spaces between words: where the source is wrapped between two such characters, it says none. */
    private static boolean isWide(char c) {
        return (c >= 0x2E80 && c <= 0x9FFF)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFF00 && c <= 0xFF60)
                || "“”‘’…—·".indexOf(c) >= 0;
    }

    private enum Gap {
        NONE,
        SPACE,
        WRAP
    }
}
