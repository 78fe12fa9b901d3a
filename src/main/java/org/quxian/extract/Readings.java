package org.quxian.extract;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quxian.observation.Area;
import org.quxian.observation.Candidate;
import org.quxian.observation.Catalogue;
import org.quxian.observation.Change;
import org.quxian.observation.Claim;
import org.quxian.observation.Document;
import org.quxian.observation.Indicator;
import org.quxian.observation.Nature;
import org.quxian.observation.Reading;
import org.quxian.observation.Scope;
import org.quxian.observation.Source;
import org.quxian.observation.Span;

/** Puts together what a sentence says of each of its figures. */
final class Readings {
    private final Catalogue catalogue;
    private final Document document;
    private final Flow flow;
    private final Periods periods;

    Readings(Catalogue catalogue, Document document, Flow flow) {
        this.catalogue = catalogue;
        this.document = document;
        this.flow = flow;
        periods = new Periods(document.published());
    }

    Candidate candidate(String id, Sentence sentence, int index, @Nullable Area around, Scope.Kind scope, Span whole) {
        Figure figure = sentence.figures.get(index);
        Nature nature = nature(sentence, figure);
        Periods.Read period = periods.of(sentence, figure, nature, flow);
        Optional<Indicator> indicator = indicator(sentence, index);
        Claim claim = new Claim(
                area(sentence, index, around).map(Area::code),
                indicator.map(Indicator::id),
                indicator.map(known -> known.name().zh()).orElseGet(() -> Phrases.of(flow, sentence, index)),
                period.period(),
                figure.quantity(),
                figure.unit().base(),
                change(sentence, figure),
                nature,
                Subjects.scope(scope, sentence, flow));
        Source source = new Source(
                document.id(),
                flow.spans(figure.start(), figure.end()),
                figure.inWords() ? Reading.WORDS : Reading.NUMBER);
        return new Candidate(id, claim, period.reason(), source, whole);
    }

    /** The sentence in the original, from its first to its last character. */
    Span whole(Sentence sentence) {
        int from = sentence.start;
        int to = sentence.end;
        while (from < to - 1 && Chars.isBlank(flow.chars()[from])) {
            from++;
        }
        int low = Integer.MAX_VALUE;
        int high = 0;
        for (int i = from; i < to; i++) {
            low = Math.min(low, flow.origin(i));
            high = Math.max(high, flow.origin(i) + 1);
        }
        return new Span(low, high);
    }

    /** The last area named before the figure in its sentence; in a list with 分别, the one in its place. */
    private Optional<Area> area(Sentence sentence, int index, @Nullable Area around) {
        Figure figure = sentence.figures.get(index);
        Area last = null;
        int before = 0;
        for (Words.Match<Area> match : sentence.areas) {
            if (match.start() < figure.start()) {
                last = match.meaning();
                before++;
            }
        }
        int share = Shares.place(flow, sentence, index, before);
        if (share >= 0) {
            return Optional.of(sentence.areas.get(share).meaning());
        }
        return Optional.ofNullable(last != null ? last : around);
    }

    private static Nature nature(Sentence sentence, Figure figure) {
        Nature nature = Nature.ACTUAL;
        for (Words.Match<Cue> cue : sentence.cues) {
            if (cue.start() > figure.start()) {
                break;
            }
            nature = switch (cue.meaning()) {
                case FORECAST -> Nature.FORECAST;
                case TARGET -> Nature.TARGET;
                case DONE -> Nature.ACTUAL;
                default -> nature;
            };
        }
        return nature;
    }

    /** Whose doings the sentence tells; {@code before} is what the paragraph has told so far. */
    Scope.Kind scope(Sentence sentence, Scope.Kind before) {
        if (!sentence.areas.isEmpty() && !sentence.has(Cue.ORGANISATION) && !sentence.has(Cue.PERSON)) {
            return Scope.Kind.AREA;
        }
        if (sentence.has(Cue.PERSON)) {
            return Scope.Kind.PERSON;
        }
        return sentence.has(Cue.ORGANISATION) ? Scope.Kind.ORGANISATION : before;
    }

    /** Up or down, where a word of growth stands right before the figure and not 增长到. */
    private Optional<Change> change(Sentence sentence, Figure figure) {
        for (Words.Match<Cue> cue : sentence.cues) {
            boolean grows = cue.meaning() == Cue.UP || cue.meaning() == Cue.DOWN;
            int gap = figure.start() - cue.end();
            if (grows && gap >= 0 && gap <= 4 && bridges(cue.end(), figure.start())) {
                return Optional.of(cue.meaning() == Cue.UP ? Change.UP : Change.DOWN);
            }
        }
        return Optional.empty();
    }

    private boolean bridges(int from, int to) {
        for (int i = from; i < to; i++) {
            if ("了约近超过达逾为幅高不足 ".indexOf(flow.chars()[i]) < 0) {
                return false;
            }
        }
        return true;
    }

    /** How far a name is from a figure; a name behind it counts only where nothing parts the two. */
    private int gap(Words.Match<List<Indicator>> name, Figure figure) {
        if (name.end() <= figure.start()) {
            return figure.start() - name.end();
        }
        for (int i = figure.end(); i < name.start(); i++) {
            if ("，；、".indexOf(flow.chars()[i]) >= 0 || Chars.isDigit(flow.chars()[i])) {
                return Integer.MAX_VALUE;
            }
        }
        return Math.max(0, name.start() - figure.end()) * 3 + 2;
    }

    /** The catalogue's indicator of the figure's unit whose name stands nearest before the figure, else behind it. */
    private Optional<Indicator> indicator(Sentence sentence, int index) {
        Figure figure = sentence.figures.get(index);
        Optional<Indicator> best = Optional.empty();
        int distance = Integer.MAX_VALUE;
        for (Words.Match<List<Indicator>> name : sentence.names) {
            int gap = gap(name, figure);
            if (gap >= distance) {
                continue;
            }
            for (Indicator indicator : name.meaning()) {
                if (catalogue.unit(indicator.unit()).isPresent()
                        && indicator.unit().equals(figure.unit().base())) {
                    best = Optional.of(indicator);
                    distance = gap;
                    break;
                }
            }
        }
        return best;
    }
}
