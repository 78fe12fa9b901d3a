package org.quxian.exchange;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * What a reader of a web page sees, element by element: blocks on lines of their own, rows of tables with tabs between
 * their cells; no scripts, menus, forms and hidden things.
 */
final class HtmlText {
    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "nav",
            "iframe",
            "object",
            "svg",
            "canvas",
            "math",
            "audio",
            "video",
            "select",
            "button",
            "input",
            "textarea",
            "datalist",
            "dialog",
            "rt",
            "rp",
            "head",
            "title");
    private static final Pattern HIDING_STYLE =
            Pattern.compile("(?i)(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)");

    private final Prose prose;
    private final Deque<HtmlTable> tables = new ArrayDeque<>();
    private int preformatted;

    HtmlText(TextDraft draft) {
        this.prose = new Prose(draft);
    }

    /**
     * Begins with a node.
     *
     * @return whether its children are to follow
     * @throws DataException if the text is longer than the limit now
     */
    boolean enter(Node node) throws DataException {
        if (node instanceof TextNode text) {
            write(text.getWholeText());
            return false;
        }
        if (!(node instanceof Element element) || isUnseen(element)) {
            return false;
        }
        begin(element);
        return true;
    }

    private void write(String text) throws DataException {
        if (preformatted > 0) {
            prose.verbatim(text);
        } else {
            prose.text(text);
        }
    }

    /** Ends with an element whose children were to follow. */
    void leave(Element element) {
        switch (element.normalName()) {
            case "table" -> {
                tables.pop();
                separate();
            }
            case "td", "th" -> {
                if (inCells()) {
                    tables.element().endCell();
                } else {
                    separate();
                }
            }
            case "tr" -> prose.endLine();
            case "pre" -> {
                preformatted--;
                separate();
            }
            default -> separateAround(element);
        }
    }

    private void begin(Element element) {
        switch (element.normalName()) {
            case "br" -> {
                if (inCells()) {
                    prose.space();
                } else {
                    prose.breakLine();
                }
            }
            case "table" -> {
                separate();
                tables.push(new HtmlTable(element));
            }
            case "tr" -> {
                prose.endLine();
                if (!tables.isEmpty()) {
                    tables.element().beginRow();
                }
            }
            case "td", "th" -> {
                if (inCells()) {
                    prose.tabs(tables.element().beginCell(element));
                } else {
                    separate();
                }
            }
            case "pre" -> {
                separate();
                preformatted++;
            }
            default -> separateAround(element);
        }
    }

    private void separateAround(Element element) {
        if (element.isBlock()) {
            separate();
        }
    }

    private void separate() {
        if (inCells()) {
            prose.space();
        } else {
            prose.endLine();
        }
    }

    private boolean inCells() {
        return !tables.isEmpty() && tables.element().hasCells();
    }

    private static boolean isUnseen(Element element) {
        return UNSEEN.contains(element.normalName())
                || element.hasAttr("hidden")
                || element.attr("role").equals("navigation")
                || HIDING_STYLE.matcher(element.attr("style")).find();
    }
}
