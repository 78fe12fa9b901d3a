package org.quxian.exchange;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plain text and Markdown: every character stays as it is, but for line ends. */
final class TextFile {
    private static final Pattern HEADING = Pattern.compile("(?m)^ {0,3}#{1,6}[ \t]+([^\r\n]+?)[ \t#]*$");

    private final DocumentSource source;

    TextFile(DocumentSource source) {
        this.source = source;
    }

    DocumentText read() throws DataException {
        TextDecoder.Decoded decoded = new TextDecoder(source).decode();
        if (decoded.text().indexOf('\0') >= 0) {
            throw source.failure(DocumentComplaint.NOT_TEXT);
        }
        TextDraft draft = new TextDraft(source);
        draft.append(decoded.text());
        if (Set.of("md", "markdown").contains(source.extension())) {
            Matcher heading = HEADING.matcher(decoded.text());
            if (heading.find()) {
                draft.claimTitle(heading.group(1));
            }
        }
        return draft.document(Optional.of(decoded.encoding()), Optional.empty());
    }
}
