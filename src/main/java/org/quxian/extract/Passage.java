package org.quxian.extract;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.quxian.observation.Area;
import org.quxian.observation.Candidate;
import org.quxian.observation.Document;
import org.quxian.observation.Nature;
import org.quxian.observation.Scope;

/** Reads the paragraphs of one text, one after the other, and hands on what each leaves for the next. */
final class Passage {
    private static final int LONGEST_SENTENCE = 1500;
    private static final String CLOSERS = "”’」』）)】";
    private static final int LEAD = 12;

    private final Context context;
    private final YearMemory memory;
    private final Headings headings;
    private final Scanner scanner;
    private final Readings readings;
    private final Tables tables;

    Passage(Vocabulary vocabulary, Document document, Consumer<Candidate> sink) {
        Optional<LocalDate> published = document.published();
        context = new Context(vocabulary.municipality().orElse(null));
        memory = new YearMemory(published.orElse(null));
        Dates dates = new Dates(memory);
        headings = new Headings(vocabulary, context, memory, dates, published);
        scanner = new Scanner(vocabulary, published, dates);
        readings = new Readings(vocabulary, document, context, sink);
        tables = tables(vocabulary, dates);
    }

    private Tables tables(Vocabulary vocabulary, Dates dates) {
        TableUnits units = new TableUnits(vocabulary.figures().units());
        Columns columns = new Columns(units, dates, scanner);
        RowHeads heads = new RowHeads(units, columns, scanner);
        return new Tables(units, columns, scanner, new TableRows(vocabulary, heads, context, readings));
    }

    /** Reads a paragraph; {@code continued} says that it goes on where the one before had to be cut. */
    void read(Paragraph paragraph, boolean continued) {
        char[] text = paragraph.chars();
        int end = paragraph.length();
        if (!continued) {
            memory.enterParagraph();
            readings.enterParagraph();
            context.enterParagraph(Items.isItem(text, end));
            if (tables.take(paragraph)) {
                headings.enterBody();
                return;
            }
            if (Headings.isHeading(paragraph)) {
                readings.enterHeading(paragraph);
                if (headings.take(paragraph)) {
                    scanner.forget();
                    return;
                }
                memory.enterParagraph();
            } else {
                headings.enterBody();
                headings.takeRunIn(paragraph);
            }
        }
        if (isArticle(text, end)) {
            return;
        }
        if (text[0] == '“') {
            context.tellSpeech();
        }
        int from = 0;
        int i = 0;
        while (i < end) {
            boolean ends =
                    Chars.endsSentence(text[i++]) || (i - from >= LONGEST_SENTENCE && !Chars.isNumber(text[i - 1]));
            if (ends || i == end) {
                while (i < end && CLOSERS.indexOf(text[i]) >= 0) {
                    i++;
                }
                sentence(paragraph, from, i);
                from = i;
            }
        }
    }

    /** 第三条: the articles of a rule hold no figures of anything. */
    private static boolean isArticle(char[] text, int end) {
        int stop = end > 2 && text[0] == '第' ? Ordinals.end(text, 0, end) : 0;
        return stop > 1 && Chars.isOneOf(text, stop, end, "条") && stop + 1 < end && !Chars.isHan(text[stop + 1]);
    }

    private void sentence(Paragraph paragraph, int start, int end) {
        speaker(paragraph, start);
        if (Items.isCounted(paragraph.chars(), start, end)) {
            context.enterItem();
        }
        Sentence sentence = scanner.scan(paragraph.chars(), start, end);
        readings.tell(paragraph, sentence);
        carry(paragraph, sentence);
        context.leaveSentence(sentence.has(Cue.TARGET) && sentence.figures().isEmpty());
        memory.leaveSentence();
    }

    /** Where the sentence opens a quotation, what it says is its speaker's own. */
    private void speaker(Paragraph paragraph, int start) {
        char[] text = paragraph.chars();
        int name = text[start] == '“' ? Speakers.behind(text, start, paragraph.length()) : -1;
        if (name < 0) {
            return;
        }
        Sentence said = scanner.scan(text, name, Speakers.end(text, name, paragraph.length()));
        if (context.around() == null && !said.areas().isEmpty()) {
            Area area = readings.places().meant(said, said.areas().getFirst());
            if (area != null) {
                context.tellOf(area, false);
            }
        }
        Words.Match<Cue> subject = Speakers.subject(said);
        if (subject == null && !said.has(Cue.OFFICIAL) && Speakers.isOwn(text, start, name)) {
            subject = Speakers.named(text, name, said.end());
        }
        context.tellOf(subject == null ? Scope.WHOLE_AREA : Scopes.scope(paragraph, subject));
    }

    /** Leaves for the next sentence what this one was about. */
    private void carry(Paragraph paragraph, Sentence sentence) {
        Scope scope = readings.scopes().of(paragraph, sentence, sentence.end());
        context.tellOf(scope);
        if (!sentence.areas().isEmpty()) {
            AreaMention first = sentence.areas().getFirst();
            boolean single = sentence.areas().size() == 1
                    || sentence.areas().get(1).start() - first.end() > 1
                    || !Chars.isOneOf(paragraph.chars(), first.end(), sentence.end(), "、和与及");
            Area area = readings.places().meant(sentence, first);
            boolean leadsIn = first.start() - sentence.start() <= LEAD || isBehindDate(sentence, first);
            if (first.isSubject() && leadsIn && single && area != null) {
                context.tellOf(area, context.isFirstSentence() && first.kind() == AreaMention.Kind.NAMED);
            }
        }
        DateMention lead = Periods.lead(sentence);
        boolean list = sentence.end() > sentence.start()
                && Chars.isOneOf(paragraph.chars(), sentence.end() - 1, sentence.end(), "：:");
        if (lead != null && lead.kind() == DateMention.Kind.STOCK) {
            context.tellOfStock(frame(paragraph, lead));
        } else if (lead != null) {
            Frame frame = frame(paragraph, lead);
            context.tellOf(frame);
            if (context.isFirstSentence()
                    && !Headings.isHeading(paragraph)
                    && Headings.isLong(lead)
                    && isOpening(paragraph.chars(), sentence, lead)) {
                context.open(frame);
            }
        }
        if (list) {
            context.enterList(sentence.has(Cue.TARGET) ? Nature.TARGET : Nature.ACTUAL, context.frame());
        }
    }

    private static Frame frame(Paragraph paragraph, DateMention lead) {
        String words = paragraph.substring(lead.start(), lead.end());
        return new Frame(lead, Reasons.named(words, lead.year()));
    }

    /** Whether the sentence begins with the time, and it tells of what has been. */
    private boolean isOpening(char[] text, Sentence sentence, DateMention lead) {
        int at = lead.start() - sentence.start();
        if (Chars.isOneOf(text, lead.end(), sentence.end(), "的")) {
            return false;
        }
        boolean begins = at <= 3 || Items.skip(text, sentence.start(), lead.start()) == lead.start();
        LocalDate from = lead.from();
        LocalDate to = lead.to();
        boolean month = from != null && to != null && !to.isAfter(from.plusMonths(1));
        return begins
                && !month
                && (lead.kind() == DateMention.Kind.SPAN || lead.kind() == DateMention.Kind.THIS_YEAR_SO_FAR)
                && !headings.isAhead(lead);
    }

    private static boolean isBehindDate(Sentence sentence, AreaMention area) {
        for (DateMention date : sentence.dates()) {
            if (area.start() - date.end() >= 0 && area.start() - date.end() <= 2) {
                return true;
            }
        }
        return false;
    }
}
