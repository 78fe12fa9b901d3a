package org.quxian.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quxian.observation.Catalogue;
import org.quxian.observation.Nature;
import org.quxian.observation.Selection;
import picocli.CommandLine.Option;

/** The options that choose figures; each can be given several times or with commas. */
final class SelectionOptions {

    @Option(names = "--area", paramLabel = "AREA", descriptionKey = "area", split = "[,，、]", splitSynopsisLabel = ",")
    List<String> areas = new ArrayList<>();

    @Option(
            names = "--indicator",
            paramLabel = "INDICATOR",
            descriptionKey = "indicator",
            split = "[,，、]",
            splitSynopsisLabel = ",")
    List<String> indicators = new ArrayList<>();

    @Option(
            names = "--nature",
            paramLabel = "actual|forecast|target",
            descriptionKey = "nature",
            split = "[,，、]",
            splitSynopsisLabel = ",")
    List<String> natures = new ArrayList<>();

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "as-of")
    Optional<String> asOf = Optional.empty();

    @Option(names = "--reviewed-only", descriptionKey = "reviewed-only")
    boolean reviewedOnly;

    /** What the command line can say without the names of a store. */
    Selection unnamed() throws WrongUseException {
        Set<Nature> chosen = EnumSet.noneOf(Nature.class);
        for (String nature : natures) {
            chosen.add(Choice.of("--nature", nature.strip(), Nature.class));
        }
        return Selection.ALL.withNatures(chosen).withAsOf(day()).withReviewedOnly(reviewedOnly);
    }

    /**
     * The selection, with names resolved.
     *
     * @param themes ids or names of themes
     * @param catalogue everything that has a name
     * @param today the day on which areas bear their names where no other was given
     */
    Selection selection(List<String> themes, Catalogue catalogue, LocalDate today) throws WrongUseException {
        Selection selection = unnamed();
        Names names = new Names(catalogue, selection.asOf().orElse(today));
        return selection
                .withAreas(names.areas(areas))
                .withThemes(names.themes(themes))
                .withIndicators(names.indicators(indicators));
    }

    private Optional<LocalDate> day() throws WrongUseException {
        return asOf.isPresent() ? Optional.of(Day.of("--as-of", asOf.get())) : Optional.empty();
    }
}
