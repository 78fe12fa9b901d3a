package org.quxian.observation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A text as it was read in.
 *
 * @param id stable and unique
 * @param title its title
 * @param publisher who published it; empty where it is not known
 * @param published when; empty where it is not known
 * @param file the name of the file that it came from, without its folder; empty where it came from none
 * @param text the whole text, unchanged
 */
public record Document(
        String id,
        Text title,
        Optional<Text> publisher,
        Optional<LocalDate> published,
        Optional<String> file,
        String text) {

    private static final String SENTENCE_ENDS = "。！？!?\n";

    /** A text that came from no file. */
    public Document(String id, Text title, Optional<Text> publisher, Optional<LocalDate> published, String text) {
        this(id, title, publisher, published, Optional.empty(), text);
    }

    /** Whether {@code span} lies in the text. */
    public boolean holds(Span span) {
        return span.end() <= text.length();
    }

    /** The words at {@code spans}; {@code …} stands between pieces that other words part, and nothing for white space. */
    public String quote(List<Span> spans) {
        StringBuilder quote = new StringBuilder();
        int last = spans.getFirst().start();
        for (Span span : spans) {
            quote.append(text.substring(last, span.start()).isBlank() ? "" : "…");
            quote.append(text, span.start(), span.end());
            last = span.end();
        }
        return quote.toString();
    }

    /** The sentence or sentences that {@code spans} stand in, without the white space around them. */
    public Span sentence(List<Span> spans) {
        return sentence(text, spans);
    }

    /** The sentence or sentences of {@code text} that {@code spans} stand in, without the white space around them. */
    public static Span sentence(String text, List<Span> spans) {
        int start = spans.stream().mapToInt(Span::start).min().orElseThrow();
        int end = spans.stream().mapToInt(Span::end).max().orElseThrow();
        while (start > 0 && SENTENCE_ENDS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        while (end < text.length() && SENTENCE_ENDS.indexOf(text.charAt(end - 1)) < 0) {
            end++;
        }
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }
}
