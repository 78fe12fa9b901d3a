package org.quxian.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quxian.store.StoreException.Reason;

/** What can be wrong with a server, and what only several programs on one server can do. */
@ExtendWith(PostgresServer.class)
class PostgresFailuresTest {

    private static final String DATABASE = "failures";

    private final PostgresServer.Running server;

    PostgresFailuresTest(PostgresServer.Running server) {
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
        execute(server.url("postgres"), sql);
    }

    private static void execute(String url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static StoreException refusal(String url) {
        return catchThrowableOfType(StoreException.class, () -> Store.open(StoreLocation.parse(url)));
    }

    private StoreLocation location() throws StoreException {
        return StoreLocation.parse(server.url(DATABASE));
    }

    @Test
    void aServerThatDoesNotAnswerIsUnreachable() throws Exception {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        String url = "jdbc:postgresql://localhost:" + port + "/district";
        StoreException refused = refusal(url + "?user=me&password=secret");
        assertThat(refused.reason()).isEqualTo(Reason.UNREACHABLE);
        assertThat(refused.sentence().zh()).contains(url).doesNotContain("secret");
        assertThat(refused.sentence().en()).contains(url).doesNotContain("secret");
    }

    @Test
    void aDatabaseThatIsNotThereIsNamed() {
        StoreException refused = refusal(server.url("nowhere"));
        assertThat(refused.reason()).isEqualTo(Reason.NO_DATABASE);
        assertThat(refused.sentence().zh()).contains("/nowhere");
    }

    @Test
    void aUserWhomTheServerDoesNotKnowIsRefused() {
        StoreException refused = refusal(server.url(DATABASE).replace("user=postgres", "user=stranger"));
        assertThat(refused.reason()).isEqualTo(Reason.LOGIN_REFUSED);
        assertThat(refused.sentence().zh()).contains("/" + DATABASE);
    }

    @Test
    void aUserWhoMayMakeNoTablesIsToldSo() throws Exception {
        onServer("CREATE ROLE reader LOGIN");
        StoreException refused = refusal(server.url(DATABASE).replace("user=postgres", "user=reader"));
        onServer("DROP ROLE reader");
        assertThat(refused.reason()).isEqualTo(Reason.NO_PERMISSION);
    }

    @Test
    void tablesOfOthersInTheSameDatabaseDoNotMatter() throws Exception {
        execute(server.url(DATABASE), "CREATE TABLE unit (theirs INT)");
        try (Store store = Store.open(location())) {
            SampleReview.fill(store, SampleData.dataset());
            assertThat(store.read().dataset()).isEqualTo(SampleData.dataset());
        }
        execute(server.url(DATABASE), "INSERT INTO unit VALUES (1)");
    }

    @Test
    void aLostConnectionIsReportedWithBothCauses() throws Exception {
        try (Store store = Store.open(location())) {
            onServer("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '" + DATABASE + "'");
            StoreException lost = catchThrowableOfType(StoreException.class, store::read);
            assertThat(lost.reason()).isEqualTo(Reason.UNREACHABLE);
            assertThat(lost)
                    .cause()
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            cause -> assertThat(cause.getSuppressed()).hasAtLeastOneElementOfType(SQLException.class));
        }
    }

    @Test
    void programsThatStartTogetherOnAnEmptyDatabaseFillItOnce() throws Exception {
        Stream<CompletableFuture<String>> programs = Stream.generate(
                        () -> CompletableFuture.supplyAsync(this::openAndFill))
                .limit(4);
        assertThat(programs.toList().stream().map(PostgresFailuresTest::outcome))
                .containsOnlyOnce("filled")
                .allMatch(outcome -> outcome.equals("filled") || outcome.equals("FILLED"));
        try (Store store = Store.open(location())) {
            assertThat(store.read().dataset()).isEqualTo(SampleData.dataset());
            assertThat(store.check()).isEmpty();
        }
    }

    private String openAndFill() {
        try (Store store = Store.open(location())) {
            SampleReview.fill(store, SampleData.dataset());
            return "filled";
        } catch (StoreException e) {
            if (e.reason() != Reason.FILLED) {
                throw new CompletionException(e);
            }
            return e.reason().name();
        }
    }

    private static String outcome(CompletableFuture<String> program) {
        try {
            return program.get();
        } catch (InterruptedException | ExecutionException e) {
            return e.toString();
        }
    }
}
