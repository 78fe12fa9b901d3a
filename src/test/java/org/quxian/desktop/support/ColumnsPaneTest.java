package org.quxian.desktop.support;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.shape.Rectangle;
import org.junit.jupiter.api.Test;

class ColumnsPaneTest {
    private final ColumnsPane pane = new ColumnsPane(300, 400, 3, 20, 10);

    @Test
    void thereAreAsManyColumnsAsFit() {
        fill(100, 100, 100, 100, 100);

        assertThat(pane.columnsAt(200)).isEqualTo(1);
        assertThat(pane.columnsAt(619)).isEqualTo(1);
        assertThat(pane.columnsAt(620)).isEqualTo(2);
        assertThat(pane.columnsAt(5000)).isEqualTo(3);
    }

    @Test
    void thereAreNoMoreColumnsThanChildren() {
        fill(100, 100);

        assertThat(pane.columnsAt(5000)).isEqualTo(2);
    }

    @Test
    void aChildGoesWhereTheColumnIsShortest() {
        fill(100, 30, 50, 40);

        pane.resize(620, 500);
        pane.layout();

        assertThat(pane.getChildren())
                .extracting(child -> child.getLayoutX())
                .containsExactly(0.0, 320.0, 320.0, 320.0);
        assertThat(pane.getChildren()).extracting(child -> child.getLayoutY()).containsExactly(0.0, 0.0, 40.0, 100.0);
        assertThat(pane.prefHeight(620)).isEqualTo(140);
    }

    @Test
    void anEmptyPaneHasNoHeight() {
        assertThat(pane.prefHeight(620)).isZero();
    }

    private void fill(double... heights) {
        for (double height : heights) {
            pane.getChildren().add(new Rectangle(10, height));
        }
    }
}
