package org.quxian.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quxian.desktop.support.Reviews;
import org.quxian.exchange.DataFolder;
import org.quxian.observation.Act;
import org.quxian.observation.Candidate;
import org.quxian.observation.LogEntry;
import org.quxian.observation.Review;
import org.quxian.observation.Text;
import org.quxian.review.Choice;
import org.quxian.review.Incoming;
import org.quxian.store.PostgresServer;
import org.quxian.store.Scripts;
import org.quxian.store.StoreLocation;

/** Two windows at one PostgreSQL store. */
@ExtendWith(PostgresServer.class)
class SharedWindowTest {

    private static final String DATABASE = "office";

    private final PostgresServer.Running server;
    private OfficeWindow wang;
    private OfficeWindow li;
    private List<Candidate> figures;

    SharedWindowTest(PostgresServer.Running server) {
        this.server = server;
    }

    @BeforeEach
    void openBoth() throws Exception {
        onServer("CREATE DATABASE " + DATABASE);
        wang = OfficeWindow.open(server.url(DATABASE), "wang");
        wang.reviewing.at(desk -> desk.read(
                new Incoming(
                        Text.same("简报"),
                        Optional.empty(),
                        Optional.of(LocalDate.of(2021, 8, 12)),
                        Optional.of("a.txt"),
                        "截至7月底，黔江区可燃雨棚整改615户。又整改20户。再整改7户。"),
                "wang",
                () -> false));
        li = OfficeWindow.open(server.url(DATABASE), "li");
        await().until(() -> wang.ask(all -> all.state().waiting().size()) == 3);
        figures = li.ask(all ->
                all.state().waiting().stream().map(figure -> figure.candidate()).toList());
    }

    @AfterEach
    void leave() throws Exception {
        wang.close();
        li.close();
        onServer("DROP DATABASE " + DATABASE + " WITH (FORCE)");
    }

    private void onServer(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.url("postgres"));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void cutAllConnections() throws SQLException {
        onServer("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '" + DATABASE + "'");
    }

    private static Choice reject(Candidate figure) {
        return Choice.reject(figure, Optional.empty());
    }

    private static Choice doubt(Candidate figure) {
        return Choice.doubt(figure, Optional.of(Text.same("要问一下")));
    }

    private List<LogEntry> decisions(Candidate figure) {
        return li.ask(all -> all.state().log()).stream()
                .filter(entry -> entry.act() instanceof Act.Decided decided
                        && decided.candidate().equals(figure.id()))
                .toList();
    }

    @Test
    void aWindowFollowsWhatIsDecidedInTheOtherAndSaysWhoDidIt() {
        wang.decide(reject(figures.getFirst())).join();
        await().until(() -> li.figure(figures.getFirst().id()).review() == Review.REJECTED);
        await().untilAsserted(() -> assertThat(li.sentences()).containsExactly("wang：否决“615户”。"));
        assertThat(wang.told).isEmpty();
    }

    @Test
    void whoDecidesOnWhatTheyHaveNotSeenDecidedIsToldAndOverwritesNothing() throws Exception {
        li.reviewing.follow(new NoFollower());
        wang.decide(reject(figures.getFirst())).join();

        Optional<?> ended = li.decide(doubt(figures.getFirst())).join();

        assertThat(ended).isEmpty();
        assertThat(li.sentences()).containsExactly("wang 刚刚处理过这里（否决“615户”），你的这一步没有写入；请看过最新情况后再定。");
        assertThat(li.figure(figures.getFirst().id()).review()).isEqualTo(Review.REJECTED);
        assertThat(li.decide(doubt(figures.getFirst())).join()).isPresent();
        assertThat(decisions(figures.getFirst())).extracting(LogEntry::who).containsExactly("wang", "li");
    }

    @Test
    void peopleOfTheSameNameAreToldApart() {
        try (OfficeWindow other = OfficeWindow.open(server.url(DATABASE), "li")) {
            li.reviewing.follow(new NoFollower());
            other.decide(reject(figures.getFirst())).join();
            assertThat(li.decide(doubt(figures.getFirst())).join()).isEmpty();
        } catch (org.quxian.observation.ReportableException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void whoChangesTheirMindBeforeTheFirstDecisionIsSavedIsNotTakenForSomebodyElse() {
        var first = li.decide(reject(figures.getFirst()));
        var second = li.decide(doubt(figures.getFirst()));
        assertThat(first.join()).isPresent();
        assertThat(second.join()).isPresent();
        assertThat(li.told).isEmpty();
        assertThat(li.figure(figures.getFirst().id()).review()).isEqualTo(Review.IN_DOUBT);
    }

    @Test
    void aConnectionThatIsCutIsMadeAgainWithoutAWord() throws Exception {
        cutAllConnections();
        assertThat(li.decide(reject(figures.getFirst())).join()).isPresent();
        await().until(() -> wang.figure(figures.getFirst().id()).review() == Review.REJECTED);
        assertThat(decisions(figures.getFirst())).hasSize(1);
    }

    private String through(Cable cable) {
        URI direct = URI.create(server.url(DATABASE).substring("jdbc:".length()));
        return "jdbc:postgresql://localhost:" + cable.port() + direct.getPath() + "?" + direct.getQuery();
    }

    private Cable cable() throws Exception {
        URI direct = URI.create(server.url(DATABASE).substring("jdbc:".length()));
        return Cable.to(direct.getPort());
    }

    @Test
    void whatWasDecidedWhileTheServerWasAwayIsSavedWhenItIsBack() throws Exception {
        try (Cable cable = cable();
                OfficeWindow zhao = OfficeWindow.open(through(cable), "zhao")) {
            cable.pull();
            await().until(() -> zhao.ask(all -> all.lostProperty().get()));
            var first = zhao.decide(reject(figures.get(0)));
            var second = zhao.decide(doubt(figures.get(1)));
            await().until(() -> zhao.ask(all -> all.unsaved()) == 2);
            assertThat(zhao.sentences().getLast()).contains("连接断开", "已填写的内容都在");
            wang.decide(reject(figures.get(2))).join();

            cable.plug();

            assertThat(first.join()).isPresent();
            assertThat(second.join()).isPresent();
            await().until(() -> !zhao.ask(all -> all.lostProperty().get()));
            await().until(() -> zhao.figure(figures.get(2).id()).review() == Review.REJECTED);
            await().until(() -> li.figure(figures.get(1).id()).review() == Review.IN_DOUBT);
            assertThat(zhao.ask(Reviews::unsaved)).isEqualTo(Integer.valueOf(0));
            assertThat(decisions(figures.get(0))).hasSize(1);
            assertThat(decisions(figures.get(1))).hasSize(1);
        }
    }

    @Test
    void whatHadBeenWrittenWhenTheConnectionWasLostIsNotWrittenTwice() throws Exception {
        try (Cable cable = cable();
                OfficeWindow zhao = OfficeWindow.open(through(cable), "zhao")) {
            cable.breakAfterCommit();
            assertThat(zhao.decide(reject(figures.getFirst())).join()).isPresent();
            assertThat(cable.broken()).isTrue();
            cable.breakAfterCommit();
            assertThat(zhao.undo().join()).isPresent();
            assertThat(zhao.figure(figures.getFirst().id()).review()).isEqualTo(Review.PENDING);
            await().until(() -> li.figure(figures.getFirst().id()).review() == Review.PENDING);
            assertThat(li.ask(all -> all.state().log()).stream()
                            .filter(entry -> entry.who().equals("zhao"))
                            .map(entry -> entry.act().getClass().getSimpleName()))
                    .containsExactly("Decided", "Undone");
            assertThat(zhao.sentences()).noneMatch(sentence -> sentence.contains("没有写入"));
        }
    }

    @Test
    void whoStopsTryingIsToldThatNothingWasSavedAndWhatWasTypedComesBack() throws Exception {
        try (Cable cable = cable();
                OfficeWindow zhao = OfficeWindow.open(through(cable), "zhao")) {
            cable.pull();
            var choice = zhao.decide(reject(figures.getFirst()));
            await().until(() -> zhao.ask(all -> all.unsaved()) == 1);
            zhao.cancel();
            assertThat(choice.join()).isEmpty();
            await().untilAsserted(() -> assertThat(zhao.sentences().getLast()).contains("连接不上数据库服务器"));
            cable.plug();
            await().until(() -> !zhao.ask(all -> all.lostProperty().get()));
            assertThat(zhao.figure(figures.getFirst().id()).review()).isEqualTo(Review.PENDING);
        }
    }

    @Test
    void aReadersWindowOnlyLooksAndSaysSo() throws Exception {
        onStore(Scripts.roles());
        onServer("CREATE ROLE qian LOGIN IN ROLE quxian_reader");
        String url = server.url(DATABASE).replace("user=postgres", "user=qian");
        try (OfficeWindow qian = OfficeWindow.open(url, "qian")) {
            Contents contents = new Contents(StoreLocation.parse(url), DataFolder.bundled());
            StoreOpening opening = new StoreOpening(contents, Optional.of(url), qian.reviewing);
            assertThat(opening.open().place().zh()).endsWith("（只看）");

            assertThat(qian.decide(reject(figures.getFirst())).join()).isEmpty();

            assertThat(qian.sentences()).singleElement().asString().contains("只能看");
            wang.decide(reject(figures.getFirst())).join();
            await().until(() -> qian.figure(figures.getFirst().id()).review() == Review.REJECTED);
        } finally {
            onStore("DROP OWNED BY quxian_reader, quxian_editor");
            onServer("DROP ROLE qian, quxian_reader, quxian_editor");
        }
    }

    private void onStore(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.url(DATABASE));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
