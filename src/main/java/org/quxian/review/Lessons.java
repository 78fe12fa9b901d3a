package org.quxian.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quxian.observation.Catalogue;
import org.quxian.observation.Indicator;
import org.quxian.observation.Lesson;
import org.quxian.observation.Lexicon;
import org.quxian.observation.QualifierWord;
import org.quxian.observation.Rules;
import org.quxian.observation.Text;
import org.quxian.observation.Unit;

/** Lessons as the reader of texts takes them. */
public final class Lessons {

    private Lessons() {}

    /** {@code catalogue} after {@code lessons}; those that it has no place for change nothing. */
    public static Catalogue apply(List<Lesson> lessons, Catalogue catalogue) {
        List<Indicator> indicators = new ArrayList<>(catalogue.indicators());
        List<Unit> units = new ArrayList<>(catalogue.units());
        for (Lesson lesson : lessons) {
            switch (lesson) {
                case Lesson.Synonym it ->
                    indicators.replaceAll(one -> one.id().equals(it.indicator()) ? also(one, it.name()) : one);
                case Lesson.UnitWord it -> unit(it, catalogue).ifPresent(units::add);
                case Lesson.Veto it -> {}
                case Lesson.Qualifying it -> {}
            }
        }
        return new Catalogue(catalogue.areas(), catalogue.themes(), indicators, distinct(units));
    }

    private static Indicator also(Indicator indicator, String name) {
        List<String> synonyms = new ArrayList<>(indicator.synonyms());
        if (!synonyms.contains(name) && !indicator.name().zh().equals(name)) {
            synonyms.add(name);
        }
        return new Indicator(
                indicator.id(),
                indicator.name(),
                indicator.theme(),
                indicator.unit(),
                indicator.direction(),
                indicator.charted(),
                synonyms);
    }

    private static Optional<Unit> unit(Lesson.UnitWord lesson, Catalogue catalogue) {
        return catalogue
                .unit(lesson.unit())
                .map(unit -> new Unit(
                        lesson.word(),
                        unit.name(),
                        unit.dimension(),
                        unit.base(),
                        unit.factor(),
                        unit.codeSystem(),
                        unit.code()));
    }

    /** Of units of one symbol the first. */
    private static List<Unit> distinct(List<Unit> units) {
        List<Unit> distinct = new ArrayList<>();
        Set<String> symbols = new HashSet<>();
        for (Unit unit : units) {
            if (symbols.add(unit.symbol())) {
                distinct.add(unit);
            }
        }
        return distinct;
    }

    /** {@code rules} after {@code lessons}. */
    public static Rules apply(List<Lesson> lessons, Rules rules) {
        List<QualifierWord> qualifiers = new ArrayList<>(rules.qualifiers());
        List<String> vetoes = new ArrayList<>(rules.lexicon().vetoes());
        for (Lesson lesson : lessons) {
            switch (lesson) {
                case Lesson.Veto it -> vetoes.add(it.word());
                case Lesson.Qualifying it -> qualifiers.add(it.word());
                case Lesson.Synonym it -> {}
                case Lesson.UnitWord it -> {}
            }
        }
        return new Rules(qualifiers, rules.relations(), withVetoes(rules.lexicon(), vetoes), rules.outlines());
    }

    private static Lexicon withVetoes(Lexicon lexicon, List<String> vetoes) {
        return new Lexicon(
                vetoes,
                lexicon.forecast(),
                lexicon.target(),
                lexicon.reach(),
                lexicon.done(),
                lexicon.up(),
                lexicon.down(),
                lexicon.organisation(),
                lexicon.person(),
                lexicon.bylines(),
                lexicon.people());
    }

    /**
     * What is wrong with a lesson, in one sentence: no word, an indicator or unit that there is not, or a word that is a
     * unit already.
     *
     * @param catalogue the names as they are without it
     * @return empty if all is well
     */
    public static Optional<Text> flaw(Lesson lesson, Catalogue catalogue) {
        return switch (lesson) {
            case Lesson.Synonym it ->
                blank(it.name())
                        .or(() -> catalogue.indicator(it.indicator()).isPresent()
                                ? Optional.empty()
                                : Optional.of(new Text(
                                        "没有名为 %s 的指标。".formatted(it.indicator()),
                                        "There is no indicator %s.".formatted(it.indicator()))));
            case Lesson.Veto it -> blank(it.word());
            case Lesson.Qualifying it -> blank(it.word().word());
            case Lesson.UnitWord it -> blank(it.word()).or(() -> unitWord(it, catalogue));
        };
    }

    private static Optional<Text> unitWord(Lesson.UnitWord lesson, Catalogue catalogue) {
        if (catalogue.unit(lesson.unit()).isEmpty()) {
            return Optional.of(
                    new Text("没有名为 %s 的单位。".formatted(lesson.unit()), "There is no unit %s.".formatted(lesson.unit())));
        }
        return catalogue
                .unit(lesson.word())
                .map(known -> new Text(
                        "“%s”已经是一个单位。".formatted(known.symbol()), "“%s” is a unit already.".formatted(known.symbol())));
    }

    private static Optional<Text> blank(String word) {
        return word.isBlank()
                ? Optional.of(new Text("还没有写出要学的词。", "The word to be learned is missing."))
                : Optional.empty();
    }
}
