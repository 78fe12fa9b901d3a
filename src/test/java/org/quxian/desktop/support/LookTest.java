package org.quxian.desktop.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.lang.ref.WeakReference;
import javafx.beans.property.SimpleStringProperty;
import org.junit.jupiter.api.Test;
import org.quxian.observation.Language;
import org.quxian.observation.Text;

class LookTest {
    private static final Text NAME = new Text("区县", "District");

    private final Look look = new Look(Language.ZH, Appearance.LIGHT);

    @Test
    void wordsFollowTheLanguageForAsLongAsTheyAreShown() {
        SimpleStringProperty label = new SimpleStringProperty();
        label.bind(look.text(NAME).map(words -> words + "："));
        System.gc();

        look.languageProperty().set(Language.EN);

        assertThat(label.get()).isEqualTo("District：");
    }

    @Test
    void theLanguageKeepsNothingAliveThatHasShownWords() {
        WeakReference<SimpleStringProperty> label = new WeakReference<>(shown());

        await().until(() -> {
            System.gc();
            return label.refersTo(null);
        });
    }

    /** As a badge does it, whose words for a screen reader go through itself. */
    private SimpleStringProperty shown() {
        SimpleStringProperty label = new SimpleStringProperty();
        SimpleStringProperty read = new SimpleStringProperty();
        label.bind(look.text(NAME));
        read.bind(look.text(NAME).flatMap(words -> label.map(shown -> words + shown)));
        assertThat(read.get()).isEqualTo("区县区县");
        return label;
    }

    @Test
    void whatWouldActWithoutBeingSeenIsShown() {
        assertThat(look.say(Text.same("\u202E区"))).isEqualTo("⇦区");
        assertThat(look.text(Text.same("\u202E区")).getValue()).isEqualTo("⇦区");
    }
}
