package org.quxian.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quxian.observation.Candidate;
import org.quxian.observation.Lesson;
import org.quxian.observation.LogEntry;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Review;
import org.quxian.store.PostgresServer;
import org.quxian.store.StoreLocation;

/** Two people at one PostgreSQL store. */
@ExtendWith(PostgresServer.class)
class SharedStoreTest {

    private static final String ARTICLE = "黔江区整改615户。又整改20户。再整改7户。".repeat(10);

    private final String url;
    private FilledStore mine;
    private FilledStore yours;
    private List<Candidate> candidates;

    SharedStoreTest(PostgresServer.Running server) {
        url = server.url("postgres");
    }

    @BeforeEach
    void sitDown() throws Exception {
        mine = FilledStore.at(StoreLocation.parse(url));
        mine.desk().read(FilledStore.text("a.txt", ARTICLE), "我", () -> false);
        yours = FilledStore.at(StoreLocation.parse(url));
        candidates = mine.desk().state().waiting().stream()
                .map(ReviewedCandidate::candidate)
                .toList();
    }

    @AfterEach
    void leaveAnEmptyDatabase() throws Exception {
        mine.close();
        yours.close();
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("DROP SCHEMA IF EXISTS quxian CASCADE");
        }
    }

    private static List<Choice> rejection(Candidate candidate) {
        return List.of(Choice.reject(candidate, Optional.empty()));
    }

    private static List<Choice> doubt(Candidate candidate) {
        return List.of(Choice.doubt(candidate, Optional.empty()));
    }

    @Test
    void whoDecidesOnSomethingElseIsNotDisturbed() throws Exception {
        yours.desk().decide(rejection(candidates.get(0)), "你");
        ReviewState state = mine.desk().decide(rejection(candidates.get(1)), "我");
        assertThat(state.waiting()).hasSize(candidates.size() - 2);
        assertThat(yours.desk().refresh().steps()).isEqualTo(state.steps());
    }

    @Test
    void whoDecidesOnTheSameIsToldAndSeesWhatTheOtherDecided() throws Exception {
        yours.desk().decide(rejection(candidates.get(0)), "你");
        List<Choice> both = List.of(
                Choice.doubt(candidates.get(1), Optional.empty()), Choice.doubt(candidates.get(0), Optional.empty()));
        OvertakenException told =
                catchThrowableOfType(OvertakenException.class, () -> mine.desk().decide(both, "我"));
        assertThat(told.sentence().zh()).startsWith("你 刚刚处理过这里（否决“615户”）");
        assertThat(mine.desk()
                        .state()
                        .candidate(candidates.get(0).id())
                        .orElseThrow()
                        .review())
                .isEqualTo(Review.REJECTED);
        assertThat(mine.desk()
                        .state()
                        .candidate(candidates.get(1).id())
                        .orElseThrow()
                        .review())
                .isEqualTo(Review.PENDING);
        mine.desk().decide(both, "我");
        assertThat(mine.store().check()).isEmpty();
    }

    @Test
    void nobodyTakesBackByMistakeWhatTheOtherDid() throws Exception {
        mine.desk().decide(doubt(candidates.get(0)), "我");
        yours.desk().decide(rejection(candidates.get(1)), "你");
        mine.desk().undo("我");
        assertThat(mine.desk()
                        .state()
                        .candidate(candidates.get(1).id())
                        .orElseThrow()
                        .review())
                .isEqualTo(Review.REJECTED);
        assertThat(mine.desk()
                        .state()
                        .candidate(candidates.get(0).id())
                        .orElseThrow()
                        .review())
                .isEqualTo(Review.PENDING);
    }

    @Test
    void ofTwoWhoTakeBackTheSameStepOneIsTold() throws Exception {
        mine.desk().decide(doubt(candidates.get(0)), "我");
        Step step = yours.desk().refresh().undoable("我").orElseThrow();
        mine.desk().undo("我");
        assertThat(catchThrowableOfType(
                        OvertakenException.class, () -> yours.desk().undo(step, "你")))
                .isNotNull();
    }

    @Test
    void aTextOrALessonOfTheOtherIsSeenByWhoeverDecidesNext() throws Exception {
        yours.desk().read(FilledStore.text("b.txt", "忠县救助612人次。"), "你", () -> false);
        yours.desk().adopt(new Lesson.Veto("615户"), "你");
        assertThat(catchThrowableOfType(
                        OvertakenException.class, () -> mine.desk().decide(rejection(candidates.get(0)), "我")))
                .isNotNull();
        mine.desk().decide(rejection(candidates.get(1)), "我");
        assertThat(mine.desk().state().documents()).hasSize(11);
        assertThat(mine.desk().state().lessons()).hasSize(1);
        assertThat(mine.desk().dataset()).isEqualTo(mine.store().read().dataset());
    }

    @Test
    void twoWhoDecideOnEverythingAtTheSameTimeDecideOnEverythingOnce() throws Exception {
        CompletableFuture<Integer> me = CompletableFuture.supplyAsync(() -> decideOnAll(mine, "我"));
        CompletableFuture<Integer> you = CompletableFuture.supplyAsync(() -> decideOnAll(yours, "你"));
        assertThat(me.join() + you.join()).isEqualTo(candidates.size());
        ReviewState state = mine.desk().refresh();
        assertThat(state.waiting()).isEmpty();
        assertThat(state.log().stream().filter(entry -> !entry.who().equals(Filling.WHO)))
                .hasSize(candidates.size() + 1);
        assertThat(state.log().stream().map(LogEntry::number)).doesNotHaveDuplicates();
        assertThat(mine.store().check()).isEmpty();
    }

    /** How many candidates {@code who} decided on; those that the other was faster with are left alone. */
    private int decideOnAll(FilledStore store, String who) {
        int decided = 0;
        for (Candidate candidate : candidates) {
            try {
                if (store.desk()
                                .refresh()
                                .candidate(candidate.id())
                                .orElseThrow()
                                .review()
                        == Review.PENDING) {
                    store.desk().decide(rejection(candidate), who);
                    decided++;
                }
            } catch (OvertakenException e) {
                assertThat(store.desk()
                                .state()
                                .candidate(candidate.id())
                                .orElseThrow()
                                .review())
                        .isEqualTo(Review.REJECTED);
            } catch (ReportableException e) {
                throw new CompletionException(e);
            }
        }
        return decided;
    }
}
