package org.quxian.exchange;

/** What holds paragraphs in a Word document while it is read: the page, a text box, or a cell, which has but one line. */
final class WordBox {
    private final boolean cell;
    private final StringBuilder text = new StringBuilder();
    private String unended = "";

    private WordBox(boolean cell) {
        this.cell = cell;
    }

    static WordBox lines() {
        return new WordBox(false);
    }

    static WordBox cell() {
        return new WordBox(true);
    }

    /** Adds a paragraph, or a row; one without a word is left out. */
    void add(String paragraph) {
        String whole = unended + paragraph;
        unended = "";
        if (whole.isBlank()) {
            return;
        }
        if (!text.isEmpty()) {
            text.append(cell ? ' ' : '\n');
        }
        text.append(cell ? whole.replaceAll("[\n\t]", " ").strip() : whole.stripTrailing());
    }

    /** Adds a paragraph whose end was deleted, so that the next one goes on in it. */
    void addUnended(String paragraph) {
        unended += paragraph;
    }

    /** All that was added. */
    String text() {
        add("");
        return text.toString();
    }
}
