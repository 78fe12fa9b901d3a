package org.quxian.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A reader that is given inputs.
 *
 * @param type the name of the test class
 * @param method the test
 * @param instrumented the classes in which the fuzzer sees which way an input takes, as patterns with {@code :} between them
 */
record FuzzTarget(String type, String method, String instrumented) {
    private static final String OWN = "org.quxian.**";

    /** Every fuzz test, by class and name. */
    static List<FuzzTarget> all() {
        return Stream.of(
                        in(
                                "org.quxian.exchange.DocumentFuzzTest",
                                OWN + ":org.jsoup.**:org.apache.pdfbox.**:org.apache.fontbox.**"),
                        in("org.quxian.exchange.TableFuzzTest", OWN + ":de.siegmar.**"),
                        in("org.quxian.exchange.DataFuzzTest", OWN + ":com.fasterxml.jackson.core.**"),
                        in("org.quxian.render.payload.PayloadFuzzTest", OWN + ":com.fasterxml.jackson.core.**"),
                        in("org.quxian.store.journal.JournalFuzzTest", OWN + ":com.fasterxml.jackson.core.**"),
                        in("org.quxian.extract.ExtractorFuzzTest", OWN))
                .flatMap(targets -> targets)
                .toList();
    }

    private static Stream<FuzzTarget> in(String type, String instrumented) {
        try {
            return Arrays.stream(Class.forName(type, false, FuzzTarget.class.getClassLoader())
                            .getDeclaredMethods())
                    .filter(method -> method.isAnnotationPresent(FuzzTest.class))
                    .map(Method::getName)
                    .sorted(Comparator.naturalOrder())
                    .map(method -> new FuzzTarget(type, method, instrumented));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Its name for people, {@code DocumentFuzzTest#pdf}. */
    String name() {
        return type.substring(type.lastIndexOf('.') + 1) + "#" + method;
    }
}
