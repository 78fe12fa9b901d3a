package org.quxian.exchange;

import java.io.StringReader;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/** A saved web page. Nothing that it refers to is ever fetched. */
final class HtmlFile {
    /** Where a page says its encoding: a meta element or an XML declaration among its first bytes. */
    private static final Pattern ENCODING =
            Pattern.compile("(?i)<(?:meta|\\?xml)\\b[^>]*?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]+)");

    private static final int ENCODING_WITHIN = 4096;

    private final DocumentSource source;

    HtmlFile(DocumentSource source) {
        this.source = source;
    }

    DocumentText read() throws DataException, ReadingCancelledException {
        TextDecoder.Decoded decoded = new TextDecoder(source).decode(declared());
        Document page = parsed(decoded.text());
        TextDraft draft = new TextDraft(source);
        walk(page.body(), new HtmlText(draft));
        HtmlHead head = new HtmlHead(page);
        head.titles().forEach(draft::claimTitle);
        return draft.document(Optional.of(decoded.encoding()), head.published());
    }

    private Optional<Charset> declared() {
        Matcher encoding = ENCODING.matcher(source.head(ENCODING_WITHIN));
        return encoding.find() && Charset.isSupported(encoding.group(1))
                ? Optional.of(Charset.forName(encoding.group(1)))
                : Optional.empty();
    }

    /** The page as a tree, which stays in bounds while it grows: a page may name few elements and yet make many. */
    private Document parsed(String html) throws DataException, ReadingCancelledException {
        int limit = source.limits().elements();
        // Deeper elements come out flat; the walk tells that by their depth.
        Parser parser = Parser.htmlParser().setMaxDepth(source.limits().nesting() + 10);
        try (StreamParser stream = new StreamParser(parser).parse(new StringReader(html), "")) {
            int elements = 0;
            for (Iterator<Element> each = stream.iterator(); each.hasNext(); each.next()) {
                source.checkCancelled();
                if (++elements > limit) {
                    throw source.failure(DocumentComplaint.tooManyElements(limit));
                }
            }
            return stream.document();
        }
    }

    private void walk(Element body, HtmlText text) throws DataException, ReadingCancelledException {
        int limit = source.limits().nesting();
        Deque<Open> open = new ArrayDeque<>();
        text.enter(body);
        open.push(new Open(body));
        while (!open.isEmpty()) {
            source.checkCancelled();
            Open innermost = open.element();
            if (!innermost.rest().hasNext()) {
                text.leave(open.pop().element());
                continue;
            }
            Node node = innermost.rest().next();
            if (text.enter(node) && node instanceof Element element) {
                open.push(new Open(element));
            }
            if (open.size() > limit) {
                throw source.failure(DocumentComplaint.tooDeep(limit));
            }
        }
    }

    /** An element that has begun, and those in it that have not. */
    private record Open(Element element, Iterator<Node> rest) {
        Open(Element element) {
            this(element, element.childNodes().iterator());
        }
    }
}
