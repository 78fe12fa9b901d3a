package org.quxian.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TextTest {
    private Locale usual = Locale.ROOT;

    @BeforeEach
    void keepTheLocale() {
        usual = Locale.getDefault();
    }

    @AfterEach
    void restoreTheLocale() {
        Locale.setDefault(usual);
    }

    @Test
    void aTextSpeaksBothLanguages() {
        Text text = new Text("户", "households");
        assertThat(text.in(Language.ZH)).isEqualTo("户");
        assertThat(text.in(Language.EN)).isEqualTo("households");
        assertThat(Text.same("GB/T 2260").in(Language.ZH)).isEqualTo("GB/T 2260");
    }

    @Test
    void noLanguageIsLeftOut() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Text("户", " "));
        assertThatIllegalArgumentException().isThrownBy(() -> new Text("", "households"));
    }

    @Test
    void aFaultIsOneLine() {
        Fault fault = new Fault("areas.json:3:1", new Text("不对。", "This is wrong."));
        assertThat(fault.line(Language.ZH)).isEqualTo("areas.json:3:1：不对。");
        assertThat(fault.line(Language.EN)).isEqualTo("areas.json:3:1: This is wrong.");
    }

    @Test
    void anExceptionSpeaksThePlatformsLanguage() {
        ReportableException failure = new ReportableException(new Text("失败。", "It failed."), new Exception("why"));
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
        assertThat(failure.getLocalizedMessage()).isEqualTo("失败。");
        Locale.setDefault(Locale.GERMANY);
        assertThat(failure.getLocalizedMessage()).isEqualTo("It failed.");
        assertThat(failure).hasMessage("It failed.").hasRootCauseMessage("why");
    }

    @Test
    void everyKindHasALabelInBothLanguages() {
        assertThat(Stream.of(
                                Stream.of(AreaKind.values()).map(AreaKind::label),
                                Stream.of(Nature.values()).map(Nature::label),
                                Stream.of(Review.values()).map(Review::label))
                        .flatMap(labels -> labels)
                        .toList())
                .hasSize(AreaKind.values().length + Nature.values().length + Review.values().length)
                .doesNotHaveDuplicates();
    }
}
