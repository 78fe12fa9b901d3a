package org.quxian.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quxian.observation.Text;
import org.quxian.store.StoreException.Reason;

/**
 * Asks a ClickHouse server over HTTP. The queries are texts of this program; values go beside them, as tables.
 *
 * @param location the server
 * @param password the password of its user, which is kept nowhere; empty for none
 */
record ClusterHttp(ClusterLocation location, Optional<String> password) {

    private static final Duration TO_CONNECT = Duration.ofSeconds(5);
    private static final Duration TO_ANSWER = Duration.ofSeconds(60);

    /** Makes something of an answer. */
    @FunctionalInterface
    interface Reader<T> {
        T read(ClusterRows rows) throws IOException;
    }

    /**
     * Asks one question.
     *
     * @param query without its format
     * @param tables the values that it names
     */
    <T> T ask(String query, List<ClusterTable> tables, Reader<T> reader) throws StoreException {
        try {
            HttpURLConnection connection = connect(query, tables);
            send(connection, tables);
            if (connection.getResponseCode() != HttpURLConnection.HTTP_OK) {
                throw new StoreException(Reason.CLUSTER_FAILED, location.words(), reason(connection));
            }
            try (InputStream in = connection.getInputStream()) {
                return reader.read(new ClusterRows(in));
            }
        } catch (IllegalArgumentException e) {
            // A record refused what the tables hold.
            throw new StoreException(
                    Reason.CLUSTER_FAILED, location.words(), Text.same(String.valueOf(e.getMessage())), e);
        } catch (IOException e) {
            throw new StoreException(
                    Reason.CLUSTER_AWAY, location.words(), Text.same(String.valueOf(e.getMessage())), e);
        }
    }

    private static void send(HttpURLConnection connection, List<ClusterTable> tables) throws IOException {
        String boundary = UUID.randomUUID().toString();
        if (!tables.isEmpty()) {
            connection.setRequestProperty("Content-Type", "multipart/form-data; boundary=" + boundary);
        }
        try (OutputStream out = connection.getOutputStream()) {
            for (ClusterTable table : tables) {
                line(out, "--" + boundary);
                line(
                        out,
                        "Content-Disposition: form-data; name=\"%s\"; filename=\"%s\""
                                .formatted(table.name(), table.name()));
                line(out, "");
                table.bytes().writeTo(out);
                line(out, "");
            }
            if (!tables.isEmpty()) {
                line(out, "--" + boundary + "--");
            }
        }
    }

    private HttpURLConnection connect(String query, List<ClusterTable> tables) throws IOException {
        StringBuilder url = new StringBuilder(location.server()).append("/?wait_end_of_query=1");
        parameter(url, "database", location.database());
        parameter(url, "query", query + " FORMAT RowBinary");
        for (ClusterTable table : tables) {
            parameter(url, table.name() + "_structure", table.structure());
            parameter(url, table.name() + "_format", "RowBinary");
        }
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(url.toString()).toURL().openConnection(Proxy.NO_PROXY);
        connection.setInstanceFollowRedirects(false);
        connection.setConnectTimeout(Math.toIntExact(TO_CONNECT.toMillis()));
        connection.setReadTimeout(Math.toIntExact(TO_ANSWER.toMillis()));
        connection.setUseCaches(false);
        connection.setDoOutput(true);
        connection.setRequestMethod("POST");
        location.user().ifPresent(user -> connection.setRequestProperty("X-ClickHouse-User", user));
        password.ifPresent(word -> connection.setRequestProperty("X-ClickHouse-Key", word));
        return connection;
    }

    private static void parameter(StringBuilder url, String name, String value) {
        url.append('&').append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }

    private static void line(OutputStream out, String words) throws IOException {
        out.write((words + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    /** The first line of what the server says; it names neither user nor password. */
    private static Text reason(HttpURLConnection connection) throws IOException {
        try (InputStream in = connection.getErrorStream()) {
            String said = in == null ? "" : new String(in.readNBytes(2000), StandardCharsets.UTF_8);
            String first = said.strip().lines().findFirst().orElse("");
            return Text.same(first.isEmpty() ? "HTTP " + connection.getResponseCode() : first);
        }
    }
}
