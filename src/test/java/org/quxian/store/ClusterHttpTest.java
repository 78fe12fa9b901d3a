package org.quxian.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quxian.store.StoreException.Reason;

/** What can be wrong with the server of a cluster, and with its address. */
class ClusterHttpTest {
    private final List<String> asked = new ArrayList<>();
    private HttpServer server;
    private int code = 200;
    private byte[] answer = new byte[0];

    @BeforeEach
    void listen() throws Exception {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().getRawQuery() + "\n"
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1));
            exchange.getResponseHeaders().add("Location", "http://127.0.0.1:1/elsewhere");
            exchange.sendResponseHeaders(code, answer.length == 0 ? -1 : answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private ClusterSeries series() throws StoreException {
        String address =
                "http://127.0.0.1:%d/quxian".formatted(server.getAddress().getPort());
        return new ClusterSeries(new ClusterHttp(ClusterLocation.parse(address), Optional.empty()));
    }

    private StoreException refusal() throws StoreException {
        ClusterSeries series = series();
        return catchThrowableOfType(StoreException.class, series::catalogue);
    }

    @Test
    void valuesGoBesideTheQueryAndNeverIntoIt() throws Exception {
        series().district("500114' OR 1=1", Optional.empty());
        String district = asked.getLast();
        String query = district.substring(0, district.indexOf('\n'));
        assertThat(query).contains("area+IN+wanted").doesNotContain("500114", "%27+OR");
        assertThat(district.substring(district.indexOf('\n'))).contains("500114' OR 1=1");
    }

    @Test
    void aServerThatIsAwayIsNamed() throws Exception {
        ClusterSeries series = series();
        server.stop(0);
        StoreException away = catchThrowableOfType(StoreException.class, series::catalogue);
        assertThat(away.reason()).isEqualTo(Reason.CLUSTER_AWAY);
        assertThat(away.sentence().zh()).contains("http://127.0.0.1", "审核不受影响").doesNotContain("\n");
    }

    @Test
    void whatTheServerComplainsOfIsSaidInOneLine() throws Exception {
        code = 500;
        answer = "Code: 60, e.displayText() = DB::Exception: Table point doesn't exist.\nstack\ntrace"
                .getBytes(StandardCharsets.UTF_8);
        StoreException refused = refusal();
        assertThat(refused.reason()).isEqualTo(Reason.CLUSTER_FAILED);
        assertThat(refused.sentence().en())
                .contains("Table point doesn't exist")
                .doesNotContain("stack", "\n");
    }

    @Test
    void aServerThatSendsElsewhereIsNotFollowed() throws Exception {
        code = 302;
        assertThat(refusal().reason()).isEqualTo(Reason.CLUSTER_FAILED);
    }

    @Test
    void anAnswerThatIsCutShortOrIsNoneIsNotRead() throws Exception {
        answer = new byte[] {3, 'g', 'd'};
        assertThat(refusal().reason()).isEqualTo(Reason.CLUSTER_AWAY);
        answer = "<html><body>a proxy's own page</body></html>".getBytes(StandardCharsets.UTF_8);
        assertThat(refusal().reason()).isEqualTo(Reason.CLUSTER_AWAY);
        answer = new byte[] {(byte) 0xff, (byte) 0xff, (byte) 0xff, (byte) 0xff, 0x7f};
        assertThat(refusal().reason()).isEqualTo(Reason.CLUSTER_AWAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://db:8123/quxian",
                "https://10.0.0.7:8443/q_1?user=reader",
                "http://[::1]:8123/quxian",
            })
    void anAddressIsKeptAsItIsWritten(String words) throws Exception {
        assertThat(ClusterLocation.parse(words).words()).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "http://db:8123",
                "http://db/quxian",
                "file:///etc/passwd",
                "jdbc:clickhouse://db:8123/quxian",
                "http://me:secret@db:8123/quxian",
                "http://db:8123/quxian?user=reader&password=secret",
                "http://db:8123/quxian?query=DROP",
                "http://db:8123/quxian/../x",
                "http://db:8123/qu-xian",
            })
    void whatIsNoAddressIsRefusedWithoutThePassword(String words) {
        StoreException refused = catchThrowableOfType(StoreException.class, () -> ClusterLocation.parse(words));
        assertThat(refused.reason()).isEqualTo(Reason.CLUSTER_LOCATION);
        assertThat(refused.sentence().zh()).doesNotContain("secret").contains("http://host:8123/quxian");
    }
}
