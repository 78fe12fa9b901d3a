package org.quxian.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quxian.geo.Layout;
import org.quxian.observation.Nature;
import org.quxian.series.Figure;
import org.quxian.series.Measure;

/** The words around a map and in its key. */
final class MapWords {

    private final Captions captions;
    private final Wording wording;
    private final Numbers numbers;

    MapWords(Captions captions) {
        this.captions = captions;
        this.wording = captions.wording();
        this.numbers = new Numbers(wording.language());
    }

    /**
     * The words around a map.
     *
     * @param layout the map
     * @param drawn the figures on it
     * @param elsewhere figures that have no place on it
     * @param ranked the marks of those drawn, the greatest first
     * @param fillings how everything on it is filled
     * @param differences what makes the figures hard to compare
     */
    Words words(
            Layout layout,
            List<Figure> drawn,
            List<Figure> elsewhere,
            List<Mark> ranked,
            List<Choropleth.Filling> fillings,
            List<String> differences) {
        long looked = fillings.stream()
                .filter(filling -> !(filling instanceof Choropleth.NotChosen))
                .count();
        List<String> about =
                List.of(wording.label(drawn.getFirst()), wording.say(Phrase.MAP_COVERAGE, drawn.size(), looked));
        Words words = captions.words(title(drawn, ranked), about, drawn, List.of(), List.of());
        List<String> notes = new ArrayList<>(List.of(wording.say(Phrase.NOTE_SCHEMATIC)));
        layout.notes().forEach(note -> notes.add(wording.of(note)));
        if (ranked.stream().anyMatch(mark -> mark.extent().edge() != Extent.Edge.SHARP)) {
            notes.add(wording.say(Phrase.NOTE_BY_REACH));
        }
        notes.addAll(differences);
        if (!elsewhere.isEmpty()) {
            notes.add(wording.say(
                    Phrase.NOTE_NOT_ON_MAP,
                    wording.names(elsewhere.stream()
                            .map(figure -> wording.area(figure.area()))
                            .toList())));
        }
        notes.addAll(captions.notes().onFigures(drawn));
        return new Words(words.title(), words.subtitle(), notes, words.source());
    }

    private String title(List<Figure> drawn, List<Mark> ranked) {
        return ranked.size() == 1
                ? wording.say(
                        Phrase.OF_AREA, wording.area(drawn.getFirst().area()), wording.statement(drawn.getFirst()))
                : new RankedBars(captions).leader(ranked, Phrase.LEADS, Phrase.LEAD);
    }

    /**
     * The key of a map.
     *
     * @param first any of the figures on it
     * @param ranked their marks
     * @param classes the classes of colour
     * @param fillings how everything on it is filled
     * @param hasDots whether there are dots
     */
    Choropleth.Key key(
            Figure first, List<Mark> ranked, Classes classes, List<Choropleth.Filling> fillings, boolean hasDots) {
        return new Choropleth.Key(
                classWords(first, ranked, classes.breaks()),
                word(Phrase.CARD_FORECAST, ranked.stream().anyMatch(mark -> mark.nature() == Nature.FORECAST)),
                word(Phrase.NO_DATA, fillings.stream().anyMatch(Choropleth.NoData.class::isInstance)),
                word(Phrase.MAP_NOT_CHOSEN, fillings.stream().anyMatch(Choropleth.NotChosen.class::isInstance)),
                word(Phrase.MAP_ZONE, hasDots));
    }

    private Optional<String> word(Phrase phrase, boolean isNeeded) {
        return isNeeded ? Optional.of(wording.say(phrase)) : Optional.empty();
    }

    /** Each class as a range in one unit: 不足1亿元, 1–2亿元, 2亿元及以上. One class is called by its only value. */
    private List<String> classWords(Figure first, List<Mark> marks, List<BigDecimal> breaks) {
        if (breaks.isEmpty()) {
            return List.of(marks.getFirst().value());
        }
        String unit = wording.units().behind(new Measure.In(first.unit()), false);
        List<Numbers.Scaled> from = breaks.stream()
                .map(least -> numbers.scaled(least, Figure.counts(first.unit())))
                .toList();
        List<String> words = new ArrayList<>();
        words.add(wording.say(Phrase.MAP_BELOW, number(from.getFirst()) + unit));
        for (int index = 1; index < from.size(); index++) {
            Numbers.Scaled least = from.get(index - 1);
            Numbers.Scaled most = from.get(index);
            String lower = least.word().equals(most.word()) ? numbers.digits(least.mantissa()) : number(least);
            words.add(wording.say(Phrase.MAP_BETWEEN, lower, number(most)) + unit);
        }
        words.add(wording.say(Phrase.MAP_FROM, number(from.getLast()) + unit));
        return words;
    }

    private String number(Numbers.Scaled scaled) {
        return numbers.digits(scaled.mantissa()) + scaled.word();
    }
}
