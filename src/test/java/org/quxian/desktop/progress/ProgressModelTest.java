package org.quxian.desktop.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import org.junit.jupiter.api.Test;
import org.quxian.chart.FollowUp;
import org.quxian.chart.Progress;
import org.quxian.desktop.support.Desk;
import org.quxian.desktop.support.Desks;
import org.quxian.observation.Dataset;
import org.quxian.observation.Selection;

class ProgressModelTest {
    private static final LocalDate JULY = LocalDate.of(2021, 7, 31);

    private final ObjectProperty<Dataset> figures = Desks.shipped();
    private final Desk desk = Desks.over(figures);
    private final ProgressModel model = new ProgressModel(desk);

    @Test
    void itBeginsAtTheDayOfTheFigures() {
        assertThat(followed().day()).isEqualTo(JULY);
        assertThat(followed().next().map(FollowUp.Deadline::days)).contains(61L);
        assertThat(model.spanProperty().get())
                .contains(new ProgressModel.Span(JULY.minusDays(60), LocalDate.of(2021, 10, 30)));
    }

    @Test
    void theDayIsMovedWithoutMovingTheSelections() {
        model.move(7);
        model.move(-1);

        assertThat(followed().day()).isEqualTo(JULY.plusDays(6));
        assertThat(followed().next().map(FollowUp.Deadline::days)).contains(55L);
        assertThat(desk.selection().get()).isEqualTo(Selection.ALL);

        model.begin();
        assertThat(followed().day()).isEqualTo(JULY);
    }

    @Test
    void theSelectionsDayTakesItsPlace() {
        model.look(JULY.plusDays(3));

        desk.selection().set(Selection.ALL.withAsOf(Optional.of(LocalDate.of(2021, 8, 12))));
        assertThat(followed().day()).isEqualTo(LocalDate.of(2021, 8, 12));
        assertThat(followed().chart().goals()).hasSize(3);

        desk.selection().set(Selection.ALL);
        assertThat(followed().day()).isEqualTo(JULY);
    }

    @Test
    void aMovedDayStaysWhileOtherLimitsChange() {
        model.look(JULY.plusDays(3));

        desk.selection().set(Selection.ALL.withThemes(Set.of("fire-safety")));

        assertThat(followed().day()).isEqualTo(JULY.plusDays(3));
        assertThat(followed().chart().goals()).hasSize(2);
    }

    @Test
    void targetsStandInTheOrderWanted() {
        model.orderProperty().set(FollowUp.Order.BEHIND);
        model.look(LocalDate.of(2021, 10, 5));

        assertThat(followed().chart().goals())
                .extracting(Progress.Goal::label)
                .containsExactly("黔江 · 可燃雨棚整改", "黔江 · 突出外墙防护网整改", "大足 · 饮水安全自来水覆盖率");
        assertThat(followed().next()).isEmpty();
    }

    @Test
    void targetsFollowTheFigures() {
        figures.set(Desks.without(figures.get(), "500114"));

        assertThat(followed().chart().goals()).hasSize(1);
    }

    @Test
    void aSelectionWithoutTargetsHasNothingToFollow() {
        desk.selection().set(Selection.ALL.withAreas(Set.of("500104")));

        assertThat(model.followedProperty().get()).isEmpty();
    }

    private FollowUp followed() {
        return model.followedProperty().get().orElseThrow();
    }
}
