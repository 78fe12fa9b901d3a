package org.quxian.desktop.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.junit.jupiter.api.Test;

class ListChangesTest {
    private final ObservableList<String> shown = FXCollections.observableArrayList("a", "b", "c", "d");
    private final List<String> touched = new ArrayList<>();

    @Test
    void onlyWhatDiffersIsTouched() {
        watch();
        ListChanges.update(shown, List.of("a", "B", "c", "d"));
        assertThat(shown).containsExactly("a", "B", "c", "d");
        assertThat(touched).containsExactly("1 -1 +1");
    }

    @Test
    void whatGoesAndWhatComesLeavesTheRest() {
        watch();
        ListChanges.update(shown, List.of("a", "c", "d"));
        assertThat(shown).containsExactly("a", "c", "d");
        ListChanges.update(shown, List.of("x", "a", "c", "d"));
        assertThat(shown).containsExactly("x", "a", "c", "d");
        assertThat(touched).containsExactly("1 -1 +0", "0 -0 +1");
    }

    @Test
    void aListCanBeEmptiedAndFilled() {
        ListChanges.update(shown, List.of());
        assertThat(shown).isEmpty();
        ListChanges.update(shown, List.of("e"));
        assertThat(shown).containsExactly("e");
    }

    private void watch() {
        shown.addListener((ListChangeListener<String>) change -> {
            while (change.next()) {
                touched.add(change.getFrom() + " -" + change.getRemovedSize() + " +" + change.getAddedSize());
            }
        });
    }
}
