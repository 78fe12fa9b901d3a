package org.quxian.exchange;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quxian.observation.Text;

/** Turns bytes into characters: by the mark at their beginning, else as UTF-8, else as GB18030, and never by guessing. */
final class TextDecoder {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final List<Mark> MARKS = List.of(
            new Mark("\u00ef\u00bb\u00bf", StandardCharsets.UTF_8),
            new Mark("\u00ff\u00fe", StandardCharsets.UTF_16LE),
            new Mark("\u00fe\u00ff", StandardCharsets.UTF_16BE));

    private final DocumentSource source;
    private final Text notText;

    TextDecoder(DocumentSource source) {
        this(source, DocumentComplaint.NOT_TEXT);
    }

    /**
     * @param source the file
     * @param notText what is to be said of one that holds no text at all
     */
    TextDecoder(DocumentSource source, Text notText) {
        this.source = source;
        this.notText = notText;
    }

    /**
     * A text and the encoding that it was found in.
     *
     * @param text the text without its mark
     * @param encoding the encoding
     */
    record Decoded(String text, Charset encoding) {}

    /** Decodes a text that does not say its encoding, other than by a mark. */
    Decoded decode() throws DataException {
        return decode(Optional.empty());
    }

    /**
     * Decodes a text.
     *
     * @param declared what it says of its encoding, which is believed where it fits
     * @throws DataException if it fits no encoding; names the first byte that does not
     */
    Decoded decode(Optional<Charset> declared) throws DataException {
        Optional<Mark> mark = MARKS.stream()
                .filter(each -> source.head().startsWith(each.bytes()))
                .findFirst();
        if (mark.isPresent()) {
            return marked(mark.get());
        }
        int worst = 0;
        for (Charset encoding : candidates(declared)) {
            switch (attempt(encoding, 0)) {
                case Fits fits -> {
                    return new Decoded(fits.text(), encoding);
                }
                case Fails fails -> worst = Math.max(worst, fails.at());
            }
        }
        throw source.failure(isBinary() ? notText : DocumentComplaint.badByte(worst + 1L));
    }

    private boolean isBinary() {
        return IntStream.range(0, source.bytes().length).anyMatch(i -> source.bytes()[i] == 0);
    }

    private Decoded marked(Mark mark) throws DataException {
        return switch (attempt(mark.encoding(), mark.bytes().length())) {
            case Fits fits -> new Decoded(fits.text(), mark.encoding());
            case Fails fails ->
                throw source.failure(DocumentComplaint.badByte(
                        fails.at() + 1L, mark.encoding().name()));
        };
    }

    /** What is not UTF-8 hardly ever fits it by chance, so that it goes before anything that the text says of itself. */
    private static List<Charset> candidates(Optional<Charset> declared) {
        return Stream.of(
                        Stream.of(StandardCharsets.UTF_8),
                        declared.filter(TextDecoder::isEastAsian).stream(),
                        Stream.of(GB18030))
                .flatMap(Function.identity())
                .toList();
    }

    /** GB2312 and GBK are parts of GB18030; what has a byte for a character fits every text. */
    private static boolean isEastAsian(Charset encoding) {
        return !encoding.name().startsWith("GB")
                && !encoding.name().startsWith("UTF-")
                && encoding.canEncode()
                && encoding.newEncoder().maxBytesPerChar() > 1;
    }

    private Attempt attempt(Charset encoding, int from) throws DataException {
        int limit = source.limits().textChars();
        ByteBuffer in = ByteBuffer.wrap(source.bytes(), from, source.bytes().length - from);
        // No encoding here makes more characters than it has bytes.
        CharBuffer out = CharBuffer.allocate(Math.min(in.remaining(), limit));
        CoderResult result = encoding.newDecoder().decode(in, out, true);
        if (result.isError()) {
            return new Fails(in.position());
        }
        if (result.isOverflow()) {
            throw source.failure(DocumentComplaint.textTooLong(limit));
        }
        return new Fits(out.flip().toString());
    }

    private record Mark(String bytes, Charset encoding) {}

    private sealed interface Attempt {}

    private record Fits(String text) implements Attempt {}

    private record Fails(int at) implements Attempt {}
}
