package org.quxian.review;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.quxian.observation.Review;
import org.quxian.store.StoreLocation;

/**
 * A program that decides on everything that waits in a store, one figure after another in an order of its own, beside
 * others that do the same.
 */
final class DecidingChild {

    private DecidingChild() {}

    /** Starts it. It says when it is ready, waits for a line, and says at the end what it has done. */
    static Process start(String url, String who, long seed) throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        DecidingChild.class.getName(),
                        url,
                        who,
                        Long.toString(seed))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** The program. */
    public static void main(String[] arguments) throws Exception {
        String who = arguments[1];
        int decided = 0;
        int overtaken = 0;
        try (FilledStore store = FilledStore.at(StoreLocation.parse(arguments[0]))) {
            List<String> ids = new ArrayList<>(store.desk().state().waiting().stream()
                    .map(figure -> figure.candidate().id())
                    .toList());
            Collections.shuffle(ids, new Random(Long.parseLong(arguments[2])));
            System.out.println("ready");
            if (System.in.read() < 0) {
                return;
            }
            for (String id : ids) {
                ReviewedCandidate figure = store.desk().refresh().candidate(id).orElseThrow();
                if (figure.review() != Review.PENDING) {
                    continue;
                }
                try {
                    store.desk().decide(List.of(Choice.reject(figure.candidate(), Optional.empty())), who);
                    decided++;
                } catch (OvertakenException faster) {
                    overtaken++;
                }
            }
        }
        System.out.println(decided + " " + overtaken);
    }
}
