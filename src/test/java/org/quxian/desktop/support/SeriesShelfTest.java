package org.quxian.desktop.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.quxian.chart.SeriesIndex;
import org.quxian.chart.SeriesReading;
import org.quxian.observation.Dataset;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Text;

class SeriesShelfTest {
    private final TestStore store = TestStore.make();
    private final ObjectProperty<Dataset> figures =
            new SimpleObjectProperty<>(store.standing().data());

    @Test
    void aStoreWithoutSeriesHasNoTopics() {
        assertThat(shelf().indexProperty().get().isEmpty()).isTrue();
    }

    @Test
    void whatThereIsIsReadOnceAndAgainWhenPointsHaveCome() throws ReportableException {
        store.bring(SampleSeriesFile.NAME, SampleSeriesFile.text());
        SeriesShelf shelf = shelf();
        SeriesIndex first = shelf.indexProperty().get();
        assertThat(first.topic("用电量.M")).isPresent();

        figures.set(Desks.without(figures.get(), "500114"));
        shelf.ask(source -> source.ranking(first.topic("用电量.M").orElseThrow().series(), OptionalInt.empty()));
        shelf.keep(store.standing().data());
        assertThat(shelf.indexProperty().get()).isSameAs(first);

        store.bring("more.csv", "REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,OBS_STATUS\n500101,GDP,2021,5,A\n");
        shelf.ask(source -> source.revision());
        shelf.keep(store.standing().data());
        assertThat(shelf.indexProperty().get().topic("GDP.A")).isPresent();
    }

    @Test
    void aStoreThatCannotBeReadShowsNoSeries() {
        SeriesShelf shelf = new SeriesShelf(new Broken(), new SameThreadRunner(), figures);

        assertThat(shelf.indexProperty().get().isEmpty()).isTrue();
    }

    @Test
    void figuresDrawnLastAreFoundAndOldOnesGiveWay() {
        SeriesShelf shelf = shelf();
        Dataset drawn = Desks.without(store.standing().data(), "500114");
        String id = drawn.observations().getFirst().id();
        assertThat(shelf.holding(id)).isEmpty();

        shelf.keep(drawn);
        assertThat(shelf.holding(id)).containsSame(drawn);

        List<org.quxian.observation.Observation> many = new ArrayList<>();
        for (int copy = 0; copy < 1000; copy++) {
            many.addAll(drawn.observations().subList(1, drawn.observations().size()));
        }
        shelf.keep(new Dataset(drawn.catalogue(), drawn.documents(), many));
        assertThat(shelf.holding(id)).isEmpty();
        assertThat(shelf.holding(drawn.observations().getLast().id())).isPresent();
    }

    private SeriesShelf shelf() {
        return new SeriesShelf(store, new SameThreadRunner(), figures);
    }

    private record Broken() implements SeriesReading {
        @Override
        public <T> T ask(Question<T> question) throws ReportableException {
            throw new ReportableException(Text.same("broken"));
        }
    }
}
