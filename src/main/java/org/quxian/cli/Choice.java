package org.quxian.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Words of the command line for the constants of an enum: sdmx-csv for SDMX_CSV. */
final class Choice {

    private Choice() {}

    /** The constant that {@code given}, the value of {@code option}, names in any case. */
    static <E extends Enum<E>> E of(String option, String given, Class<E> type) throws WrongUseException {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> word(constant).equalsIgnoreCase(given))
                .findFirst()
                .orElseThrow(() -> WrongUseException.notOneOf(option, given, words(type)));
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E extends Enum<E>> List<String> words(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Choice::word).toList();
    }
}
