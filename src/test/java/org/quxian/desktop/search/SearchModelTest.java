package org.quxian.desktop.search;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.ObjectProperty;
import org.junit.jupiter.api.Test;
import org.quxian.desktop.support.Desk;
import org.quxian.desktop.support.Desks;
import org.quxian.desktop.support.SampleSeriesFile;
import org.quxian.desktop.support.TestStore;
import org.quxian.observation.Dataset;
import org.quxian.observation.Text;

class SearchModelTest {
    private final ObjectProperty<Dataset> figures = Desks.shipped();
    private final SearchModel model = new SearchModel(Desks.over(figures));

    @Test
    void whatIsFoundFollowsTheFigures() {
        model.find("615");
        assertThat(model.hits()).isNotEmpty();

        figures.set(Desks.without(figures.get(), "500114"));

        assertThat(model.hits()).isEmpty();
    }

    @Test
    void indicatorsOfSeriesAreFoundAsSoonAsThereAreAny() {
        TestStore store = TestStore.make();
        Desk desk = Desks.over(store);
        SearchModel search = new SearchModel(desk);
        search.find("ydl");
        assertThat(search.hits()).isEmpty();

        store.bring(SampleSeriesFile.NAME, SampleSeriesFile.text());
        desk.series().refresh();

        assertThat(search.hits())
                .contains(new Hit.Series(
                        "用电量.M", Text.same("用电量"), new Text("统计序列 · 14 个区县", "Statistical series · 14 districts")));
    }
}
