package org.quxian.extract;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quxian.observation.Area;
import org.quxian.observation.AreaKind;

/** Finds what stands in a sentence, in one pass from left to right. */
final class Scanner {
    private static final int LONGEST_TITLE = 80;

    private final Vocabulary vocabulary;
    private final Optional<LocalDate> day;
    private final Dates dates;
    private final WordFigures inWords;
    private final People people = new People();
    private final Sentence sentence = new Sentence();

    Scanner(Vocabulary vocabulary, Optional<LocalDate> day, Dates dates) {
        this.vocabulary = vocabulary;
        this.day = day;
        this.dates = dates;
        inWords = new WordFigures(vocabulary.catalogue());
    }

    /** A piece of news ends, and its persons with it. */
    void forget() {
        people.forget();
    }

    /** Reads the characters from {@code start} to {@code end}, exclusive; the next scan overwrites what this one gave. */
    Sentence scan(char[] text, int start, int end) {
        sentence.clear(start, end);
        int i = start;
        while (i < end) {
            int kinds = vocabulary.starts(text[i]);
            i = kinds == 0 ? i + 1 : step(text, i, end, kinds);
        }
        dropThresholds(text);
        return sentence;
    }

    private int step(char[] text, int i, int end, int kinds) {
        char c = text[i];
        if (c == '《') {
            return title(text, i, end);
        }
        if ((kinds & Vocabulary.DATE) != 0) {
            DateMention date = dates.read(text, sentence.start(), i, end);
            if (date != null) {
                sentence.dates().add(date);
                add(LongDates.isAhead(text, i, end), i, date.end(), Cue.TARGET);
                return date.end();
            }
        }
        if (c == '第') {
            int stop = Ordinals.end(text, i, end);
            if (stop > i) {
                return stop;
            }
        }
        if ((kinds & Vocabulary.WORD) != 0) {
            Words.Match<Meaning> word = vocabulary.words().longest(text, i, end);
            int taken = word == null ? i : take(text, word);
            if (taken > i) {
                return taken;
            }
        }
        if ((kinds & Vocabulary.PERSON) != 0) {
            person(text, i, end);
        }
        return (kinds & Vocabulary.OTHER) == 0 ? i + 1 : figure(text, i, end);
    }

    /** Takes in a word of the dictionary; the index behind it, or its start where it is another word here. */
    private int take(char[] text, Words.Match<Meaning> word) {
        int end = sentence.end();
        if (word.meaning() instanceof Meaning.Place place) {
            Area area = AreaNames.isPartOfAName(text, word.start(), word.end(), end)
                    ? null
                    : AreaNames.bearer(place.areas(), day);
            if (area != null) {
                mention(text, word.start(), word.end(), AreaMention.Kind.NAMED, area);
            }
            return area == null ? word.start() : word.end();
        }
        return word.meaning() instanceof Cue cue ? take(text, word.start(), word.end(), cue) : word.end();
    }

    private int take(char[] text, int start, int stop, Cue cue) {
        int end = sentence.end();
        switch (cue) {
            case VETO -> {
                return Vetoes.isCounted(text, start, stop, end) ? start : stop;
            }
            case HERE -> mention(text, start, stop, AreaMention.Kind.HERE, null);
            case MUNICIPALITY -> mention(text, start, stop, AreaMention.Kind.MUNICIPALITY, null);
            case ELSEWHERE -> mention(text, start, stop, AreaMention.Kind.ELSEWHERE, null);
            case DONE -> add(NatureCues.isDone(text, start, stop), start, stop, cue);
            case NORM -> add(Limits.isNorm(text, sentence.start(), start), start, stop, cue);
            case TARGET -> add(NatureCues.isTarget(text, sentence.start(), start, stop, end), start, stop, cue);
            case ORGANISATION -> {
                int name = Organisations.start(text, sentence.start(), start, stop, end);
                add(name != Organisations.NONE, name, stop, cue);
            }
            case ROLE -> {
                boolean named = Persons.isNamed(text, stop, end);
                boolean called = !named && Persons.isCalled(text, sentence.start(), start, stop);
                add(named, stop, named ? people.meet(text, stop, end) : stop, Cue.PERSON);
                add(called, start - 1, stop, Cue.PERSON);
            }
            case OFFICIAL -> {
                people.meetOfficial();
                add(true, start, stop, cue);
            }
            default -> add(true, start, stop, cue);
        }
        return stop;
    }

    private void mention(char[] text, int start, int stop, AreaMention.Kind kind, @Nullable Area area) {
        boolean municipality = area != null && area.kind() == AreaKind.MUNICIPALITY;
        AreaMention.Role role = AreaRoles.of(text, sentence, start, stop, kind, municipality);
        sentence.areas().add(new AreaMention(start, stop, kind, area, role, AreaRoles.isAtHead(text, sentence, start)));
    }

    private int figure(char[] text, int i, int end) {
        int ahead = ahead(text, i, end);
        if (ahead > i) {
            add(true, i, ahead, Cue.TARGET);
            return ahead;
        }
        Figure figure = inWords.read(text, i, sentence);
        if (figure == null && (Chars.isNumber(text[i]) || text[i] == '半')) {
            figure = vocabulary.figures().read(text, sentence.start(), i, end);
        }
        if (figure != null) {
            sentence.figures().add(Signs.of(text, figure, sentence.start()));
            aged(text, figure, end);
            return figure.end();
        }
        int j = i + 1;
        while (j < end && Chars.isNumber(text[i]) && (Chars.isNumber(text[j]) || isPoint(text, j, end))) {
            j++;
            if (text[j - 1] == '.' && dates.read(text, sentence.start(), j, end) != null) {
                return j;
            }
        }
        return j;
    }

    /** The index behind 将, 计划 or 要 where it looks ahead; {@code i} where none stands there. */
    private int ahead(char[] text, int i, int end) {
        int floor = sentence.start();
        return switch (text[i]) {
            case '将' -> Future.isAhead(text, i + 1, end, vocabulary.reach()) ? i + 1 : i;
            case '要' -> NatureCues.isPlan(text, floor, i, i + 1, end, vocabulary.reach()) ? i + 1 : i;
            case '计' ->
                Chars.starts(text, i, end, "计划") && NatureCues.isPlan(text, floor, i, i + 2, end, vocabulary.reach())
                        ? i + 2
                        : i;
            default -> i;
        };
    }

    /** 52岁的刘建国, 43岁的养殖户王小琼: a person, told by the age. */
    private void aged(char[] text, Figure figure, int end) {
        boolean of = figure.unit().base().equals("岁") && Chars.isOneOf(text, figure.end(), end, "的");
        Words.Match<Meaning> role = of ? vocabulary.words().longest(text, figure.end() + 1, end) : null;
        boolean told = role != null && role.meaning() == Cue.ROLE;
        int name = told && role != null ? role.end() : figure.end() + 1;
        boolean named = of && Persons.isNamed(text, name, end);
        add(named || told, figure.start(), named ? people.meet(text, name, end) : name, Cue.PERSON);
    }

    /** Takes in a person that 某 or 我 at {@code i} tells of. */
    private void person(char[] text, int i, int end) {
        if (text[i] == '某') {
            int name = Persons.anonymous(text, sentence.start(), i, end);
            add(name != Persons.NONE, name, i + 1, Cue.PERSON);
        } else if (text[i] == '我') {
            add(Persons.isSelf(text, i, end), i, i + 1, Cue.PERSON);
        } else if (text[i] == '他' || text[i] == '她') {
            boolean head = i == sentence.start() || !Chars.isHan(text[i - 1]);
            add(head && people.isSpokenOf() && !Chars.isOneOf(text, i + 1, end, "们"), i, i + 1, Cue.PERSON);
        } else if (Persons.isNickname(text, sentence.start(), i, end)) {
            people.speak();
            add(true, i, i + 2, Cue.PERSON);
        } else if (Persons.isOfVillage(text, i, end)) {
            add(true, i, people.meet(text, i, end), Cue.PERSON);
        } else {
            int known = people.known(text, i, end);
            add(known > i, i, known, Cue.PERSON);
        }
    }

    private void add(boolean said, int start, int end, Cue cue) {
        if (said) {
            sentence.cues().add(new Words.Match<>(start, end, cue));
        }
    }

    private static boolean isPoint(char[] text, int at, int end) {
        return text[at] == '.' && Chars.isDigit(text[at - 1]) && at + 1 < end && Chars.isDigit(text[at + 1]);
    }

    private void dropThresholds(char[] text) {
        if (sentence.figures().isEmpty()) {
            return;
        }
        int start = sentence.start();
        int end = sentence.end();
        boolean norm = sentence.has(Cue.NORM);
        sentence.figures().removeIf(figure -> Limits.isThreshold(text, figure, start, end, norm));
    }

    /** The index behind the name of a document in 《》, which holds no figures. */
    private static int title(char[] text, int open, int end) {
        for (int i = open + 1; i < end && i < open + LONGEST_TITLE; i++) {
            if (text[i] == '》') {
                return i + 1;
            }
        }
        return open + 1;
    }
}
