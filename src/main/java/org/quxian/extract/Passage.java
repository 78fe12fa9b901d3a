package org.quxian.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quxian.observation.Area;
import org.quxian.observation.Candidate;
import org.quxian.observation.Document;
import org.quxian.observation.Scope;
import org.quxian.observation.Span;

/**
 * What carries from sentence to sentence of one text: the area that a heading or a subject set, whose doings a paragraph
 * tells, the period named last.
 */
final class Passage {
    private static final int LONGEST_HEADING = 42;
    private static final String STOPS = "。！？；";

    private final Vocabulary vocabulary;
    private final Document document;
    private final Flow flow;
    private final AreaNames areaNames;
    private final Dates dates;
    private final Scanner scanner;
    private final Readings readings;

    private @Nullable Area section;
    private @Nullable Area topic;
    private Scope.Kind subject = Scope.Kind.AREA;
    private boolean first = true;

    Passage(Vocabulary vocabulary, Document document, Flow flow) {
        Optional<LocalDate> published = document.published();
        this.document = document;
        this.vocabulary = vocabulary;
        this.flow = flow;
        areaNames = new AreaNames(vocabulary.catalogue().areas(), published);
        dates = new Dates(published.orElse(null));
        scanner = new Scanner(vocabulary, areaNames, dates);
        readings = new Readings(vocabulary.catalogue(), document, flow);
    }

    /** Begins a paragraph; true where the line is a byline, which holds no figures. */
    boolean takeLine(int start, int end) {
        char[] text = flow.chars();
        subject = Scope.Kind.AREA;
        boolean isFirst = first;
        first = false;
        if (end - start > LONGEST_HEADING) {
            return false;
        }
        boolean byline = false;
        Area named = null;
        boolean leading = false;
        for (int i = start; i < end; i++) {
            if (STOPS.indexOf(text[i]) >= 0) {
                return false;
            }
            Words.Match<Cue> cue = vocabulary.cues().longest(text, i, end);
            byline |= cue != null && cue.meaning() == Cue.BYLINE;
            Words.Match<Area> area = areaNames.at(text, i, end);
            if (area != null && named == null) {
                named = area.meaning();
                leading = isHead(text, start, i);
            }
            i = area != null ? area.end() - 1 : cue != null && cue.meaning() == Cue.VETO ? cue.end() - 1 : i;
        }
        if (byline) {
            section = null;
            topic = null;
            dates.reset();
            return true;
        }
        if (named != null && (leading || isFirst)) {
            section = named;
            topic = null;
            dates.reset();
        }
        return false;
    }

    /** Whether only marks of a heading stand before {@code at}: {@code ## 大足}, （一）黔江. */
    private static boolean isHead(char[] text, int start, int at) {
        for (int i = start; i < at; i++) {
            if ("#*- ◎●■【（）()、.一二三四五六七八九十".indexOf(text[i]) < 0 && !Chars.isDigit(text[i])) {
                return false;
            }
        }
        return true;
    }

    /** Reads one sentence and adds what it holds. */
    void read(int start, int end, List<Candidate> candidates) {
        Sentence sentence = scanner.scan(flow.chars(), start, end);
        if (!sentence.areas.isEmpty()) {
            Words.Match<Area> lead = sentence.areas.getFirst();
            if (lead.start() - start <= 12) {
                topic = lead.meaning();
            }
        }
        subject = readings.scope(sentence, subject);
        if (sentence.figures.isEmpty()) {
            return;
        }
        Area around = section != null && topic == null ? section : topic != null ? topic : section;
        Span whole = readings.whole(sentence);
        for (int i = 0; i < sentence.figures.size(); i++) {
            String id = document.id() + "#" + (candidates.size() + 1);
            candidates.add(readings.candidate(id, sentence, i, around, subject, whole));
        }
    }
}
