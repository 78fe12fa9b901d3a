package org.quxian.chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quxian.observation.Relation;
import org.quxian.series.Average;
import org.quxian.series.Measure;

/** The averages that a section's figures allow. */
final class Averages {

    private final Wording wording;

    Averages(Wording wording) {
        this.wording = wording;
    }

    /** The averages of {@code relations} that are shown in {@code section}, by their measure, in order. */
    Map<Measure, List<RankedBars.AverageFigure>> of(Section section, List<Relation> relations) {
        return relations.stream()
                .flatMap(relation -> relation instanceof Relation.Average average
                        ? average(section, average).stream()
                        : Optional.<RankedBars.AverageFigure>empty().stream())
                .collect(Collectors.groupingBy(
                        average -> average.derived().measure(), LinkedHashMap::new, Collectors.toList()));
    }

    private Optional<RankedBars.AverageFigure> average(Section section, Relation.Average relation) {
        return section.now(relation.amount())
                .filter(section::shows)
                .flatMap(amount -> section.now(relation.count())
                        .flatMap(count -> Average.of(amount, count)
                                .map(derived -> new RankedBars.AverageFigure(
                                        wording.of(relation.name()), derived, List.of(amount, count)))));
    }
}
