package org.quxian.desktop.source;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quxian.chart.ChartBuilder;
import org.quxian.chart.Mark;
import org.quxian.chart.Origin;
import org.quxian.chart.Picture;
import org.quxian.desktop.support.Desk;
import org.quxian.observation.Selection;

/** Finds a computed mark again in the pictures of another language, since a mark carries its words with it. */
final class Retelling {
    private final Desk desk;

    Retelling(Desk desk) {
        this.desk = desk;
    }

    /**
     * What was asked, with the figures and in the language of the moment; as it was where no picture has it any more, and
     * nothing where a figure that went into it is gone.
     */
    Asked of(Asked asked) {
        return asked instanceof Asked.Computed computed ? of(computed) : asked;
    }

    private Asked of(Asked.Computed computed) {
        if (computed.inputs().stream().anyMatch(id -> desk.holding(id).isEmpty())) {
            return new Asked.Nothing();
        }
        List<Mark> marks = marks(computed.inputs())
                .filter(mark -> isOfTheSame(mark, computed))
                .toList();
        return marks.stream()
                .filter(mark -> mark.extent().equals(computed.mark().extent()))
                .findFirst()
                .or(() -> marks.size() == 1 ? Optional.of(marks.getFirst()) : Optional.empty())
                .<Asked>flatMap(Asked.Computed::of)
                .orElse(computed);
    }

    private Stream<Mark> marks(List<String> inputs) {
        Optional<String> area =
                inputs.stream().findFirst().flatMap(desk.data()::observation).map(any -> any.area());
        ChartBuilder charts = desk.charts();
        return area.stream()
                .flatMap(code -> Stream.<Picture>concat(
                        charts.panels(Selection.ALL.withAreas(Set.of(code))).stream(),
                        charts.charts(code, Selection.ALL).stream()))
                .flatMap(picture -> picture.marks().stream());
    }

    private static boolean isOfTheSame(Mark mark, Asked.Computed computed) {
        return mark.origin() instanceof Origin.Derived derived
                && derived.observations().equals(computed.inputs())
                && mark.nature() == computed.mark().nature();
    }
}
