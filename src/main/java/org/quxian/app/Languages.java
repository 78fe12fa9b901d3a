package org.quxian.app;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.quxian.observation.Language;

/** Which language a machine speaks. */
final class Languages {

    private Languages() {}

    /**
     * The language of the environment's locale, else of the platform's: Chinese where that is Chinese or names no
     * language (C, POSIX), else English.
     *
     * @param environment the environment variables; the launcher sets QUXIAN_LOCALE where it had to change the others
     * @param platform the platform's locale
     */
    static Language of(Map<String, String> environment, Locale platform) {
        String name = Stream.of("QUXIAN_LOCALE", "LC_ALL", "LC_MESSAGES", "LANG")
                .map(variable -> environment.getOrDefault(variable, ""))
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse(platform.getLanguage())
                .toLowerCase(Locale.ROOT);
        boolean unnamed = name.equals("c") || name.startsWith("c.") || name.equals("posix") || name.isEmpty();
        return unnamed || name.startsWith("zh") ? Language.ZH : Language.EN;
    }
}
