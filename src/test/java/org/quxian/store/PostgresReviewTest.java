package org.quxian.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quxian.observation.Act;
import org.quxian.observation.LogEntry;

@ExtendWith(PostgresServer.class)
class PostgresReviewTest extends ReviewContract {

    private final String url;

    PostgresReviewTest(PostgresServer.Running server) {
        this.url = server.url("postgres");
    }

    @Override
    StoreLocation location() throws StoreException {
        return StoreLocation.parse(url);
    }

    @Override
    Connection behindItsBack() throws SQLException {
        Connection connection = DriverManager.getConnection(url);
        connection.setSchema("quxian");
        return connection;
    }

    @Test
    void ofTwoWhoDecideAtTheSameTimeOneIsToldAndNoneIsLost() throws Exception {
        fillWith(SampleData.dataset());
        List<CompletableFuture<Void>> people = Stream.of("甲", "乙", "丙")
                .map(who -> CompletableFuture.runAsync(() -> closeTenTimes(who)))
                .toList();
        people.forEach(CompletableFuture::join);
        try (Store store = Store.open(location())) {
            List<LogEntry> log = store.read().log();
            int before = SampleReview.log(SampleData.dataset()).size();
            assertThat(log).hasSize(before + 30);
            assertThat(log.stream().map(LogEntry::number))
                    .doesNotHaveDuplicates()
                    .isSorted();
            assertThat(store.check()).isEmpty();
        }
    }

    /** Closes a document ten times, each time until it goes through. */
    private void closeTenTimes(String who) {
        try (Store store = Store.open(location())) {
            long seen = 0;
            for (int done = 0; done < 10; ) {
                try {
                    Act act = new Act.Closed("later");
                    store.commit(new Commit(seen, SampleReview.AT, who, List.of(act), List.of()));
                    seen++;
                    done++;
                } catch (StoreException e) {
                    assertThat(e.reason()).isEqualTo(StoreException.Reason.CHANGED);
                    seen = store.read().log().getLast().number();
                }
            }
        } catch (StoreException e) {
            throw new CompletionException(e);
        }
    }

    @AfterEach
    void leaveAnEmptyDatabase() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("DROP SCHEMA IF EXISTS quxian CASCADE");
        }
    }
}
