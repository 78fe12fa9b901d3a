package org.quxian.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quxian.observation.Act;
import org.quxian.observation.LogEntry;
import org.quxian.store.PostgresServer;
import org.quxian.store.StoreLocation;

/**
 * Two programs that decide on the same figures of one PostgreSQL store as fast as they can. With
 * {@code -Doffice.figures=10000} on so many, and prints a table.
 */
@ExtendWith(PostgresServer.class)
class OfficeLoadTest {

    private static final String DATABASE = "load";
    private static final int FIGURES = Integer.getInteger("office.figures", 60);
    /** Figures a document, as in a long bulletin. */
    private static final int PART = 250;

    private final PostgresServer.Running server;

    OfficeLoadTest(PostgresServer.Running server) {
        this.server = server;
    }

    @BeforeEach
    void makeDatabase() throws SQLException {
        onServer("CREATE DATABASE " + DATABASE);
    }

    @AfterEach
    void dropDatabase() throws SQLException {
        onServer("DROP DATABASE " + DATABASE + " WITH (FORCE)");
    }

    private void onServer(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.url("postgres"));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private FilledStore open() throws Exception {
        return FilledStore.at(StoreLocation.parse(server.url(DATABASE)));
    }

    private Set<String> fill() throws Exception {
        try (FilledStore store = open()) {
            for (int from = 0; from < FIGURES; from += PART) {
                String text = IntStream.range(from, Math.min(from + PART, FIGURES))
                        .mapToObj(number -> "黔江区整改" + (number + 2) + "户。")
                        .collect(Collectors.joining());
                store.desk().read(FilledStore.text(from + ".txt", text), "读者", () -> false);
            }
            return store.desk().state().waiting().stream()
                    .map(figure -> figure.candidate().id())
                    .collect(Collectors.toSet());
        }
    }

    @Test
    void twoProgramsThatDecideOnTheSameFiguresDecideOnEachOnce() throws Exception {
        Set<String> figures = fill();
        assertThat(figures).hasSize(FIGURES);
        List<Process> programs = List.of(
                DecidingChild.start(server.url(DATABASE), "wang", 1),
                DecidingChild.start(server.url(DATABASE), "li", 2));
        List<BufferedReader> outs = new ArrayList<>();
        for (Process program : programs) {
            outs.add(program.inputReader());
            assertThat(outs.getLast().readLine()).isEqualTo("ready");
        }
        long start = System.nanoTime();
        for (Process program : programs) {
            program.outputWriter().append('\n').flush();
        }
        List<int[]> counts = new ArrayList<>();
        for (BufferedReader out : outs) {
            String[] words = Objects.requireNonNull(out.readLine()).split(" ", -1);
            counts.add(new int[] {Integer.parseInt(words[0]), Integer.parseInt(words[1])});
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        expectEachOnce(figures, counts);
        if (System.getProperty("office.figures") != null) {
            System.out.printf("| figures | by the first | by the second | told that the other was faster |"
                    + " decided twice | lost | decisions a second |%n|---:|---:|---:|---:|---:|---:|---:|%n");
            System.out.printf(
                    "| %d | %d | %d | %d | 0 | 0 | %.0f |%n",
                    FIGURES,
                    counts.get(0)[0],
                    counts.get(1)[0],
                    counts.get(0)[1] + counts.get(1)[1],
                    FIGURES / seconds);
        }
    }

    private void expectEachOnce(Set<String> figures, List<int[]> counts) throws Exception {
        try (FilledStore store = open()) {
            List<LogEntry> log = store.desk().state().log();
            List<String> decided = log.stream()
                    .filter(entry -> entry.who().equals("wang") || entry.who().equals("li"))
                    .map(entry -> ((Act.Decided) entry.act()).candidate())
                    .toList();
            assertThat(decided).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(figures);
            for (int person = 0; person < 2; person++) {
                String who = person == 0 ? "wang" : "li";
                assertThat(log.stream().filter(entry -> entry.who().equals(who)))
                        .hasSize(counts.get(person)[0]);
            }
            assertThat(log.stream().map(LogEntry::number))
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, log.size()).boxed().toList());
            assertThat(store.store().check()).isEmpty();
        }
    }
}
