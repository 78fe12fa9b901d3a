package org.quxian.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quxian.observation.Act;
import org.quxian.observation.Decision;
import org.quxian.observation.Document;
import org.quxian.observation.Lesson;
import org.quxian.observation.Review;
import org.quxian.store.StoreException.Reason;

/** What the roles of the shipped script may do, tried on a server that asks for passwords. */
@ExtendWith(PostgresServer.class)
class PostgresRolesTest {

    private static final String DATABASE = "rights";

    private final PostgresServer.Running server;

    PostgresRolesTest(PostgresServer.Running server) {
        this.server = server;
    }

    @BeforeEach
    void makeStoreAndRoles() throws Exception {
        onServer("CREATE DATABASE " + DATABASE);
        try (Store store = Store.open(StoreLocation.parse(server.url(DATABASE)))) {
            SampleReview.fill(store, SampleData.dataset());
        }
        asOwner(Scripts.roles());
        onServer("CREATE ROLE editor LOGIN PASSWORD 'open sesame' IN ROLE quxian_editor");
        onServer("CREATE ROLE looker LOGIN PASSWORD 'just looking' IN ROLE quxian_reader");
        onServer("CREATE ROLE stranger LOGIN PASSWORD 'let me in'");
        askForPasswords();
    }

    @AfterEach
    void dropAll() throws Exception {
        onServer("DROP DATABASE " + DATABASE + " WITH (FORCE)");
        onServer("DROP ROLE editor, looker, stranger, quxian_editor, quxian_reader");
    }

    /** The test server trusts everybody; of these it asks for the password. */
    private void askForPasswords() throws Exception {
        Path file = Path.of(answer("SHOW hba_file"));
        String rules = Files.readString(file);
        String line = "host all editor,looker,stranger all scram-sha-256\n";
        if (!rules.startsWith(line)) {
            Files.writeString(file, line + rules);
        }
        onServer("SELECT pg_reload_conf()");
    }

    private String answer(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.url("postgres"));
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private void onServer(String sql) throws SQLException {
        execute(server.url("postgres"), sql);
    }

    private void asOwner(String sql) throws SQLException {
        execute(server.url(DATABASE), sql);
    }

    private static void execute(String url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String url(String user, String password) {
        return server.url(DATABASE).replace("user=postgres", "user=" + user + "&password=" + password);
    }

    private Store open(String user, String password) throws StoreException {
        return Store.open(StoreLocation.parse(url(user, password)));
    }

    private static Commit rejection(Store store) throws StoreException {
        long last = store.logAfter(0).getLast().number();
        Act act = new Act.Decided(
                "later#3", new Decision(Review.REJECTED, SampleReview.unknown(), Optional.of(SampleReview.WHY)));
        return new Commit(last, SampleReview.AT, "李四", List.of(act), List.of());
    }

    @Test
    void aReaderSeesEverythingAndIsRefusedEveryChangeInOneSentence() throws Exception {
        try (Store store = open("looker", "just looking")) {
            assertThat(store.mayWrite()).isFalse();
            assertThat(store.read().dataset()).isEqualTo(SampleData.dataset());
            assertThat(store.check()).isEmpty();
            Commit commit = rejection(store);
            StoreException refused = catchThrowableOfType(StoreException.class, () -> store.commit(commit));
            assertThat(refused.reason()).isEqualTo(Reason.READ_ONLY);
            assertThat(refused.sentence().zh()).contains("只能看", "/" + DATABASE);
            assertThat(store.read().log()).isEqualTo(SampleReview.log(SampleData.dataset()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT INTO quxian.area_code VALUES ('999999')",
                "UPDATE quxian.observation SET number = 0",
                "DELETE FROM quxian.review_log",
                "TRUNCATE quxian.lesson",
                "CREATE TABLE quxian.mine (n INT)",
                "DROP TABLE quxian.lesson",
            })
    void theServerItselfRefusesWhateverAReaderWouldChange(String sql) {
        assertThatThrownBy(() -> execute(url("looker", "just looking"), sql))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState()).isEqualTo("42501"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE quxian.review_log SET who = '别人'",
                "DELETE FROM quxian.review_log WHERE entry = 1",
                "TRUNCATE quxian.review_log CASCADE",
                "DELETE FROM quxian.lesson",
                "UPDATE quxian.earlier_text SET content = ''",
                "INSERT INTO quxian.migration VALUES (99, '', now())",
                "UPDATE quxian.unit SET factor = 2",
                "DROP TRIGGER review_log_only_grows ON quxian.review_log",
                "ALTER TABLE quxian.review_log DISABLE TRIGGER ALL",
            })
    void anEditorCannotChangeTheLogNorWhatTheProgramFilledIn(String sql) {
        assertThatThrownBy(() -> execute(url("editor", "open sesame"), sql))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState()).isEqualTo("42501"));
    }

    @Test
    void notEvenTheOwnerChangesTheLogByMistake() throws Exception {
        assertThatThrownBy(() -> asOwner("DELETE FROM quxian.review_log")).hasMessageContaining("only ever added");
        assertThatThrownBy(() -> asOwner("TRUNCATE quxian.lesson")).hasMessageContaining("only ever added");
        asOwner(Scripts.roles());
    }

    @Test
    void aLineThatSomebodyTookOutOfTheLogAllTheSameIsMissed() throws Exception {
        asOwner(
                "ALTER TABLE quxian.review_log DISABLE TRIGGER ALL; DELETE FROM quxian.review_log WHERE act = 'CLOSED'");
        try (Store store = open("editor", "open sesame")) {
            assertThat(store.check()).anyMatch(fault -> fault.sentence().zh().contains("缺少这一行"));
        }
    }

    @Test
    void anEditorDoesAllThatTheProgramDoes() throws Exception {
        try (Store store = open("editor", "open sesame")) {
            assertThat(store.mayWrite()).isTrue();
            store.commit(rejection(store));
            Document document = store.read().dataset().documents().getFirst();
            Document longer = new Document(
                    document.id(),
                    document.title(),
                    document.publisher(),
                    document.published(),
                    document.file(),
                    document.text() + "\n完。");
            long last = store.logAfter(0).getLast().number();
            store.commit(new Commit(
                    last,
                    SampleReview.AT,
                    "李四",
                    List.of(new Act.Read(document.id()), new Act.Learned(new Lesson.Veto("第96站"))),
                    List.of(
                            new Change.ReplaceDocument(longer),
                            new Change.AddCandidate(SampleReview.waiting("later#9")),
                            new Change.ReplaceCandidate(SampleReview.waiting("later#3")),
                            new Change.Fall(SampleData.dataset()
                                    .observations()
                                    .getFirst()
                                    .id()))));
            assertThat(store.logAfter(last)).hasSize(2);
        }
    }

    @Test
    void aWrongPasswordIsOneSentenceWithoutThePassword() {
        StoreException refused = catchThrowableOfType(StoreException.class, () -> open("editor", "sesame"));
        assertThat(refused.reason()).isEqualTo(Reason.LOGIN_REFUSED);
        assertThat(refused.sentence().zh()).contains("用户名和密码").doesNotContain("sesame", "\n");
        assertThat(refused.sentence().en()).contains("user and password").doesNotContain("sesame", "\n");
    }

    @Test
    void noPasswordAtAllIsOneSentenceToo() {
        StoreException refused = catchThrowableOfType(
                StoreException.class,
                () -> Store.open(StoreLocation.parse(server.url(DATABASE).replace("user=postgres", "user=editor"))));
        assertThat(refused.reason()).isEqualTo(Reason.LOGIN_REFUSED);
    }

    @Test
    void aPasswordCanStandInAFileThatOnlyItsOwnerReads(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("pgpass"), "*:*:" + DATABASE + ":editor:open sesame\n");
        Files.setPosixFilePermissions(file, java.nio.file.attribute.PosixFilePermissions.fromString("rw-------"));
        System.setProperty("org.postgresql.pgpassfile", file.toString());
        try (Store store =
                Store.open(StoreLocation.parse(server.url(DATABASE).replace("user=postgres", "user=editor")))) {
            assertThat(store.mayWrite()).isTrue();
        } finally {
            System.clearProperty("org.postgresql.pgpassfile");
        }
    }

    @Test
    void whoHasNoRoleIsRefusedForWantOfPermission() {
        StoreException refused = catchThrowableOfType(StoreException.class, () -> open("stranger", "let me in"));
        assertThat(refused.reason()).isEqualTo(Reason.NO_PERMISSION);
    }

    @Test
    void tablesOfAnEarlierVersionAreTheAdministratorsToUpgrade() throws Exception {
        List<Migration> later = new java.util.ArrayList<>(Migration.known());
        later.add(new Migration(later.size() + 1, "CREATE TABLE later (id INT NOT NULL);\n"));
        StoreException refused = catchThrowableOfType(
                StoreException.class, () -> Store.open(StoreLocation.parse(url("editor", "open sesame")), later));
        assertThat(refused.reason()).isEqualTo(Reason.OUTDATED);
        assertThat(refused.sentence().zh()).contains("管理员");
    }
}
