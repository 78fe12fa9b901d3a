package org.quxian.desktop.search;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.ObjectProperty;
import org.junit.jupiter.api.Test;
import org.quxian.desktop.support.Desks;
import org.quxian.observation.Dataset;

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
}
