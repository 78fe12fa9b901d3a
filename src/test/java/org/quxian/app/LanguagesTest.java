package org.quxian.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quxian.observation.Language;

class LanguagesTest {

    @ParameterizedTest
    @CsvSource({"C,ZH", "POSIX,ZH", "C.UTF-8,ZH", "zh_CN.GB18030,ZH", "en_US.UTF-8,EN", "fr_FR,EN"})
    void aLocaleWithoutALanguageIsChinese(String locale, Language language) {
        assertThat(Languages.of(Map.of("LANG", locale), Locale.FRANCE)).isEqualTo(language);
    }

    @Test
    void theLaunchersLocaleComesBeforeTheOthers() {
        assertThat(Languages.of(Map.of("LC_ALL", "C.UTF-8", "QUXIAN_LOCALE", "en_GB"), Locale.CHINA))
                .isEqualTo(Language.EN);
        assertThat(Languages.of(Map.of("LC_ALL", "zh_CN", "LANG", "en_GB"), Locale.UK))
                .isEqualTo(Language.ZH);
    }

    @Test
    void wherePlatformsNameNoLocaleJavaDoes() {
        assertThat(Languages.of(Map.of(), Locale.CHINA)).isEqualTo(Language.ZH);
        assertThat(Languages.of(Map.of("LANG", " "), Locale.UK)).isEqualTo(Language.EN);
    }
}
