package org.quxian.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.tools.TriggerAdapter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quxian.store.StoreException.Reason;

/** A store that somebody prepared is refused before H2 runs anything that stands in it. */
class PlantedStoreTest {
    private static final int A_WHILE = 300;

    @TempDir
    private Path folder;

    /** What a trigger would run. */
    public static final class Runs extends TriggerAdapter {
        @Override
        public void fire(Connection connection, ResultSet before, ResultSet after) throws SQLException {
            throw new SQLException("it has run");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE ALIAS run FOR 'java.lang.System.setProperty'",
                "CREATE ALIAS run AS 'void run() throws Exception { Runtime.getRuntime().exec(\"x\"); }'",
                "CREATE TRIGGER run AFTER INSERT ON area_code FOR EACH ROW CALL 'org.quxian.store.PlantedStoreTest$Runs'",
                "CREATE VIEW run AS SELECT FILE_READ('/etc/passwd')",
                "CREATE TABLE run (text VARCHAR DEFAULT FILE_READ('/etc/passwd'))",
                "CREATE TABLE run (text VARCHAR DEFAULT U&\"FILE\\005fREAD\"('/etc/passwd'))",
                "CREATE TABLE run (size BIGINT DEFAULT FILE_WRITE('x', '/tmp/x'))",
                "CREATE DOMAIN run AS VARCHAR DEFAULT FILE_READ('/etc/passwd')",
                "CREATE CONSTANT run VALUE 'x'",
            })
    void whatCouldRunSomethingIsRefused(String planted) throws Exception {
        plant(planted);
        assertRefused();
    }

    @Test
    void aLinkToAnotherDatabaseIsRefusedBeforeItIsOpened() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        plant("CREATE FORCE LINKED TABLE run('org.h2.Driver', 'jdbc:h2:tcp://localhost:" + port + "/x', '', '', 'x')");
        try (ServerSocket server = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertRefused();
            server.setSoTimeout(A_WHILE);
            assertThat(catchThrowableOfType(SocketTimeoutException.class, server::accept))
                    .as("nobody has called")
                    .isNotNull();
        }
    }

    private void plant(String statement) throws StoreException, SQLException, IOException {
        try (Store store = Store.open(new StoreLocation.Folder(folder))) {
            assertThat(store.location()).isNotNull();
        }
        String url = "jdbc:h2:" + folder.resolve("quxian");
        try (Connection connection = DriverManager.getConnection(url, "quxian", "");
                Statement run = connection.createStatement()) {
            run.execute(statement);
        }
        StoreFixture.forgetJournal(folder);
    }

    private void assertRefused() throws IOException {
        Path file = folder.resolve("quxian.mv.db");
        byte[] before = Files.readAllBytes(file);
        StoreException refused =
                catchThrowableOfType(StoreException.class, () -> Store.open(new StoreLocation.Folder(folder)));
        assertThat(refused.reason()).isEqualTo(Reason.FOREIGN);
        assertThat(file).hasBinaryContent(before);
    }
}
