package org.quxian.extract;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.quxian.observation.Candidate;
import org.quxian.observation.Change;
import org.quxian.observation.Claim;
import org.quxian.observation.Document;
import org.quxian.observation.Indicator;
import org.quxian.observation.Nature;
import org.quxian.observation.Reading;
import org.quxian.observation.Source;
import org.quxian.observation.Span;
import org.quxian.observation.Text;

/** Puts together what a sentence says of each of its figures. */
final class Readings {
    /** Of longer sentences only what is around a figure is quoted. */
    private static final int LONGEST_QUOTE = 400;
    /** So much is quoted before and behind it. */
    private static final int REACH = 150;

    private final Document document;
    private final Context context;
    private final Places places;
    private final Natures natures;
    private final Periods periods;
    private final Scopes scopes;
    private final Reasons reasons = new Reasons();
    private final Phrases phrases = new Phrases();
    private final IndicatorMatch indicators;
    private final Kin kin;
    private final Consumer<Candidate> sink;
    private int count;

    Readings(Vocabulary vocabulary, Document document, Context context, Consumer<Candidate> sink) {
        this.document = document;
        this.context = context;
        this.sink = sink;
        places = new Places(context);
        natures = new Natures(context, document.published());
        periods = new Periods(context, document.published());
        scopes = new Scopes(context);
        indicators = new IndicatorMatch(vocabulary.indicators());
        kin = vocabulary.kin();
    }

    void enterHeading(Paragraph paragraph) {
        phrases.enterHeading(paragraph);
    }

    /** A paragraph begins, which measures things of its own. */
    void enterParagraph() {
        phrases.begin();
    }

    Places places() {
        return places;
    }

    Scopes scopes() {
        return scopes;
    }

    Periods periods() {
        return periods;
    }

    /** Gives out the candidates of a sentence. */
    void tell(Paragraph paragraph, Sentence sentence) {
        if (sentence.figures().isEmpty()) {
            return;
        }
        Deals deals = Deals.in(sentence);
        indicators.scan(paragraph.chars(), sentence.start(), sentence.end());
        Optional<Change> told = Optional.empty();
        Optional<Indicator> indicator = Optional.empty();
        for (int i = 0; i < sentence.figures().size(); i++) {
            Figure figure = sentence.figures().get(i);
            told = Changes.said(paragraph, sentence, i, told);
            Optional<Change> change = Changes.signed(figure, told);
            Cue said = Natures.said(paragraph, sentence, figure);
            DateMention date = periods.date(paragraph, sentence, deals, i, said == Cue.TARGET);
            Nature nature = natures.of(paragraph, sentence, figure, said, date);
            date = periods.isOpen(date, nature) ? null : date;
            String phrase = phrases.of(paragraph, sentence, deals, i, change);
            indicator = indicator(paragraph, figure, phrases.own(), indicator);
            Claim claim = new Claim(
                    places.of(sentence, deals, i),
                    indicator.map(Indicator::id),
                    indicator.map(known -> known.name().zh()).orElse(phrase),
                    periods.period(date, nature, change.isPresent()),
                    figure.quantity(),
                    figure.unit().base(),
                    change,
                    nature,
                    scopes.of(paragraph, sentence, figure.start()));
            Span quote = quote(paragraph, sentence, figure);
            tell(paragraph, figure, claim, reasons.of(paragraph, date, context.frame()), quote);
        }
    }

    /** What a figure measures, which the text calls {@code own}; {@code before} is what the figure before it does. */
    private Optional<Indicator> indicator(Paragraph paragraph, Figure figure, String own, Optional<Indicator> before) {
        Optional<Indicator> named = indicators.of(paragraph.chars(), figure, own);
        String name = named.map(Indicator::name).map(Text::zh).orElse(own);
        return before.flatMap(one -> kin.behind(one, figure.unit(), name)).or(() -> named);
    }

    /** Gives out a figure of a table, whose time is that of {@code frame}. */
    void tell(Paragraph paragraph, Figure figure, Claim claim, @Nullable Frame frame, Span whole) {
        tell(paragraph, figure, claim, frame == null ? reasons.of(paragraph, null, null) : frame.reason(), whole);
    }

    private void tell(Paragraph paragraph, Figure figure, Claim claim, Text reason, Span whole) {
        count++;
        Source source = new Source(
                document.id(),
                paragraph.spans(figure.start(), figure.end()),
                figure.inWords() ? Reading.WORDS : Reading.NUMBER);
        sink.accept(new Candidate(document.id() + "#" + count, claim, reason, source, whole));
    }

    /** The sentence in the original; of a long one the clauses around the figure, for texts without a stop are read, too. */
    private static Span quote(Paragraph paragraph, Sentence sentence, Figure figure) {
        if (sentence.end() - sentence.start() <= LONGEST_QUOTE) {
            return whole(paragraph, sentence.start(), sentence.end());
        }
        char[] text = paragraph.chars();
        int from = Math.max(sentence.start(), figure.start() - REACH);
        int to = Math.min(sentence.end(), figure.end() + REACH);
        int start = from;
        while (start > sentence.start() && start < figure.start() && !Chars.endsClause(text[start - 1])) {
            start++;
        }
        int end = to;
        while (end < sentence.end() && end > figure.end() && !Chars.endsClause(text[end - 1])) {
            end--;
        }
        return whole(paragraph, start < figure.start() ? start : from, end > figure.end() ? end : to);
    }

    /** The sentence in the original, without the white space before it. */
    static Span whole(Paragraph paragraph, int start, int end) {
        int from = start;
        while (from < end - 1 && Chars.isBlank(paragraph.chars()[from])) {
            from++;
        }
        return paragraph.hull(from, end);
    }
}
