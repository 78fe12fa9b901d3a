package org.quxian.desktop.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quxian.chart.ChartBuilder;
import org.quxian.chart.ChartKind;
import org.quxian.chart.Mark;
import org.quxian.chart.NothingToDrawException;
import org.quxian.chart.Panel;
import org.quxian.chart.Picture;
import org.quxian.desktop.support.Desk;
import org.quxian.desktop.support.Desks;
import org.quxian.observation.Observation;
import org.quxian.observation.Selection;

/** Whatever is drawn, a click on it ends at the sentence it was read in, or at a formula whose figures do. */
class EveryMarkTest {
    private final Desk desk = Desks.over(Desks.shipped());
    private final ChartBuilder charts = desk.charts();
    private final SourceModel model = new SourceModel(desk, Desks.undecided(desk.data()));

    @Test
    void inThePanelsAndOnThePagesOfTheDistricts() {
        List<Panel> panels = charts.panels(Selection.ALL);
        assertThat(panels).hasSize(9);
        panels.forEach(this::leads);
        panels.forEach(panel -> charts.charts(panel.area(), Selection.ALL).forEach(this::leads));
    }

    @ParameterizedTest
    @EnumSource
    void inEveryKindOfChart(ChartKind kind) {
        List<Picture> drawn =
                selections().flatMap(selection -> drawn(kind, selection)).toList();
        assertThat(drawn).isNotEmpty();
        drawn.forEach(this::leads);
    }

    @Test
    void inTheTable() {
        for (Observation observation : desk.data().observations()) {
            model.open(observation.id());
            isRead(observation.id());
        }
    }

    private Stream<Selection> selections() {
        List<Selection> selections = new ArrayList<>(List.of(Selection.ALL));
        desk.data().observations().forEach(observation -> {
            selections.add(Selection.ALL.withAreas(Set.of(observation.area())));
            selections.add(Selection.ALL.withIndicators(Set.of(observation.indicator())));
        });
        return selections.stream().distinct();
    }

    private Stream<Picture> drawn(ChartKind kind, Selection selection) {
        try {
            return Stream.of(charts.chart(kind, selection));
        } catch (NothingToDrawException nothing) {
            return Stream.empty();
        }
    }

    private void leads(Picture picture) {
        assertThat(picture.marks()).isNotEmpty();
        picture.marks().forEach(this::leads);
    }

    private void leads(Mark mark) {
        model.open(mark);
        if (model.subjectProperty().get() instanceof Subject.Computed computed) {
            assertThat(computed.formula()).isNotBlank();
            assertThat(computed.inputs()).isNotEmpty();
            for (Subject.Input input : computed.inputs()) {
                model.follow(input);
                isRead(input.id());
                model.back();
            }
        } else {
            assertThat(mark.origin().observations()).hasSize(1);
            isRead(mark.origin().observations().getFirst());
        }
    }

    private void isRead(String id) {
        assertThat(model.subjectProperty().get()).isInstanceOfSatisfying(Subject.Figure.class, figure -> {
            assertThat(figure.id()).isEqualTo(id);
            assertThat(figure.passages())
                    .anySatisfy(passage -> assertThat(passage.part()).isEqualTo(Passage.Part.FIGURE));
        });
    }
}
