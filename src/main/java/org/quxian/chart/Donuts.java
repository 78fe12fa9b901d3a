package org.quxian.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quxian.observation.Interval;
import org.quxian.observation.Relation;
import org.quxian.observation.Text;
import org.quxian.series.Composition;
import org.quxian.series.Derived;
import org.quxian.series.Figure;
import org.quxian.series.Measure;

/** Rings of the parts of one whole, where a relation between indicators says that they are its parts. */
final class Donuts {

    private static final Text TOO_MANY = new Text(
            "环形图最多分五个部分，请少选几项，或改用条形图。", "A donut has at most five parts; select fewer, or ask for a bar chart.");
    private static final Text APART = new Text(
            "这几项的时间、单位或对象不同，不是同一个整体的各部分，画不成环形图。",
            "These figures differ in time, unit or subject and are not parts of one whole, so they make no donut chart.");
    private static final Text TOO_MUCH = new Text(
            "各部分之和超过整体，画不成环形图，请核对数据。",
            "The parts are more than the whole together, so they make no donut chart; check the figures.");

    private final Captions captions;
    private final Wording wording;

    Donuts(Captions captions) {
        this.captions = captions;
        this.wording = captions.wording();
    }

    /** The ring of {@code parts} in a section; empty where too few are known or they make no whole. */
    Optional<Chart> of(Section section, Relation.Parts parts) {
        List<Figure> figures = known(section, parts);
        boolean shown = !figures.isEmpty() && figures.size() <= Donut.MOST;
        return shown && outcome(section, parts, figures) instanceof Composition.Outcome.Made made
                ? Optional.of(chart(section, wording.of(parts.name()), made.composition()))
                : Optional.empty();
    }

    /**
     * The ring that {@code relation} makes of a section; empty where it speaks of other figures.
     *
     * @throws NothingToDrawException where the figures are there and make no whole
     */
    Optional<Chart> requested(Section section, Relation relation) throws NothingToDrawException {
        return switch (relation) {
            case Relation.Parts parts -> requested(section, parts);
            case Relation.Share share ->
                requested(section, new Relation.Parts(share.name(), Optional.of(share.whole()), List.of(share.part())));
            case Relation.Group group -> Optional.empty();
            case Relation.Rate rate -> Optional.empty();
            case Relation.Average average -> Optional.empty();
            case Relation.BeforeAfter pair -> Optional.empty();
            case Relation.Unsummed unsummed -> Optional.empty();
        };
    }

    private Optional<Chart> requested(Section section, Relation.Parts parts) throws NothingToDrawException {
        List<Figure> figures = known(section, parts);
        if (figures.isEmpty()) {
            return Optional.empty();
        }
        if (figures.size() > Donut.MOST) {
            throw new NothingToDrawException(TOO_MANY);
        }
        return switch (outcome(section, parts, figures)) {
            case Composition.Outcome.Made made ->
                Optional.of(chart(section, wording.of(parts.name()), made.composition()));
            case Composition.Outcome.Apart apart -> throw new NothingToDrawException(APART);
            case Composition.Outcome.TooMuch tooMuch -> throw new NothingToDrawException(TOO_MUCH);
        };
    }

    /** The parts that are known and shown in {@code section}; none where the whole is not, or where it is a sum and lacks one. */
    private static List<Figure> known(Section section, Relation.Parts parts) {
        List<Figure> figures = section.now(parts.parts());
        boolean hasWhole = parts.whole()
                .map(whole -> section.now(whole).isPresent())
                .orElse(figures.size() == parts.parts().size());
        boolean shown = hasWhole && !figures.isEmpty() && section.shows(figures.getFirst());
        return shown ? figures : List.of();
    }

    private static Composition.Outcome outcome(Section section, Relation.Parts parts, List<Figure> figures) {
        return parts.whole()
                .flatMap(section::now)
                .map(whole -> Composition.of(whole, figures))
                .orElseGet(() -> Composition.of(figures));
    }

    private Chart chart(Section section, String name, Composition composition) {
        List<Composition.Part> parts = composition.parts().stream()
                .sorted(Comparator.comparing(
                        (Composition.Part part) ->
                                part.figure().observation().quantity().reach(),
                        Comparator.reverseOrder()))
                .toList();
        List<String> labels = Labels.shortened(
                parts.stream().map(part -> wording.label(part.figure())).toList());
        List<Donut.Slice> slices = new ArrayList<>();
        for (int index = 0; index < parts.size(); index++) {
            Composition.Part part = parts.get(index);
            slices.add(new Donut.Slice(wording.mark(labels.get(index), part.figure()), share(part.share())));
        }
        Mark whole = whole(composition.whole(), name);
        Optional<Donut.Slice> rest = composition
                .rest()
                .map(left ->
                        new Donut.Slice(wording.mark(wording.say(Phrase.REST), left.amount()), share(left.share())));
        return new Donut(words(section, name, composition, slices, whole), whole, slices, rest);
    }

    private Mark whole(Composition.Whole whole, String name) {
        return switch (whole) {
            case Composition.Whole.Read read -> wording.mark(wording.label(read.figure()), read.figure());
            case Composition.Whole.Summed summed -> wording.mark(wording.say(Phrase.ALL_PARTS, name), summed.sum());
        };
    }

    private Words words(Section section, String name, Composition composition, List<Donut.Slice> slices, Mark whole) {
        List<Figure> figures = new ArrayList<>(
                composition.parts().stream().map(Composition.Part::figure).toList());
        List<Derived> derived = new ArrayList<>();
        switch (composition.whole()) {
            case Composition.Whole.Read read -> figures.add(read.figure());
            case Composition.Whole.Summed summed -> derived.add(summed.sum());
        }
        composition.rest().ifPresent(left -> derived.add(left.amount()));
        Donut.Slice first = slices.getFirst();
        String of = Labels.inside(composition.whole() instanceof Composition.Whole.Summed ? name : whole.label());
        String title = wording.say(Phrase.MAKES_UP, first.mark().label(), of, first.share());
        Words words = captions.words(title, name, section, figures, derived, List.of());
        boolean isRough = Stream.concat(slices.stream().map(Donut.Slice::mark), Stream.of(whole))
                .anyMatch(mark -> mark.extent().edge() != Extent.Edge.SHARP);
        List<String> notes = new ArrayList<>(words.notes());
        if (isRough) {
            notes.add(wording.say(Phrase.NOTE_ROUGH_PARTS));
        }
        return new Words(words.title(), words.subtitle(), notes, words.source());
    }

    private String share(Interval share) {
        return wording.intervals().text(share, new Measure.Percent());
    }
}
