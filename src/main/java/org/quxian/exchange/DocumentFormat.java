package org.quxian.exchange;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.quxian.observation.Text;

/** The formats of documents that are read. */
enum DocumentFormat {
    TEXT,
    HTML,
    WORD,
    PDF;

    /** A page's beginning, after what may stand before it: a mark of the encoding, white space, comments. */
    private static final Pattern HTML_HEAD =
            Pattern.compile("(?is)(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?(?:\\s|<!--.*?-->|<\\?xml.*?\\?>)*+"
                    + "<(?:!doctype\\s+html|html|head|body)\\b.*");

    /**
     * Tells a document's format by what is in it, and by its name only where that says nothing.
     *
     * @throws DataException if it is in another format; says what to do about it
     */
    static DocumentFormat of(DocumentSource source) throws DataException {
        String head = source.head();
        if (head.startsWith("%PDF-")) {
            return PDF;
        }
        if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
            return WORD;
        }
        Optional<Text> foreign = ForeignFormat.sentence(source);
        if (foreign.isPresent()) {
            throw source.failure(foreign.get());
        }
        // In UTF-16 every other byte of a page's beginning is 0.
        if (HTML_HEAD.matcher(head.replace("\0", "")).matches()) {
            return HTML;
        }
        return byName(source.extension());
    }

    private static DocumentFormat byName(String extension) {
        if (Set.of("html", "htm", "xhtml", "shtml").contains(extension)) {
            return HTML;
        }
        if (Set.of("docx", "docm", "dotx").contains(extension)) {
            return WORD;
        }
        return extension.equals("pdf") ? PDF : TEXT;
    }
}
