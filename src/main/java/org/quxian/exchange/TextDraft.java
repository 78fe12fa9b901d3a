package org.quxian.exchange;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A document's text while it is read; it grows no further than the limit. */
final class TextDraft {
    private static final int TITLE_CHARS = 80;
    /** A title stands at the beginning. */
    private static final int TITLE_WITHIN = 5_000;

    private final DocumentSource source;
    private final StringBuilder text = new StringBuilder();
    private final List<String> titles = new ArrayList<>();

    TextDraft(DocumentSource source) {
        this.source = source;
    }

    /**
     * Adds to the text.
     *
     * @throws DataException if it is longer than the limit now
     */
    void append(CharSequence more) throws DataException {
        if (more.length() > source.limits().textChars() - text.length()) {
            throw source.failure(DocumentComplaint.textTooLong(source.limits().textChars()));
        }
        text.append(more);
    }

    /** Takes what may be the title; the first one that the text bears out is. */
    void claimTitle(String title) {
        titles.add(beginning(title));
    }

    /** Whether no word was read yet. */
    boolean isBlank() {
        return text.chars().allMatch(TextDraft::isBlank);
    }

    /**
     * Ends the reading.
     *
     * @param encoding how the characters were encoded, where that was found out
     * @param published the day that the document says it was published, where it says so beside its text
     * @throws DataException if there is no word in it
     */
    DocumentText document(Optional<Charset> encoding, Optional<LocalDate> published) throws DataException {
        if (isBlank()) {
            throw source.failure(DocumentComplaint.EMPTY);
        }
        String whole = Plain.whole(Plain.lines(text.toString()));
        return new DocumentText(source.name(), title(whole), whole, encoding, published.or(() -> Dateline.of(whole)));
    }

    private String title(String whole) {
        String beginning = squeezed(beginning(whole));
        return shortened(titles.stream()
                .map(title -> title.replaceAll("\\s+", " ").strip())
                .filter(title -> !squeezed(title).isEmpty() && beginning.contains(squeezed(title)))
                .findFirst()
                .orElseGet(() -> firstLine(whole)));
    }

    private static String firstLine(String whole) {
        int start = 0;
        while (isBlank(whole.charAt(start))) {
            start++;
        }
        String line = beginning(whole.substring(start));
        int end = line.indexOf('\n');
        return line.substring(0, end < 0 ? line.length() : end)
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String beginning(String words) {
        return words.substring(0, Math.min(words.length(), TITLE_WITHIN));
    }

    private static String shortened(String title) {
        return title.codePointCount(0, title.length()) <= TITLE_CHARS
                ? title
                : title.substring(0, title.offsetByCodePoints(0, TITLE_CHARS - 1)) + "…";
    }

    private static String squeezed(String words) {
        return words.codePoints()
                .filter(c -> !isBlank(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0 || c == 0xFEFF;
    }
}
