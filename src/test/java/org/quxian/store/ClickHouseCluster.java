package org.quxian.store;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Three shards on this machine, for as long as they are open, with the tables that the program ships. */
final class ClickHouseCluster implements AutoCloseable {
    static final int SHARDS = 3;

    private final Path folder;
    private final List<Shard> shards;

    /** One server. */
    private record Shard(Process process, int http, int tcp) {}

    private ClickHouseCluster(Path folder, List<Shard> shards) {
        this.folder = folder;
        this.shards = shards;
    }

    /** The server's program: as {@code -Dclickhouse} says, else where Debian puts it; empty where there is none. */
    static Optional<Path> program() {
        return Stream.of(
                        System.getProperty("clickhouse", ""),
                        "/usr/sbin/clickhouse-server",
                        "/usr/bin/clickhouse-server")
                .filter(name -> !name.isEmpty())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    static ClickHouseCluster start() throws Exception {
        Path folder = Files.createTempDirectory("clickhouse");
        List<int[]> ports = new ArrayList<>();
        for (int shard = 0; shard < SHARDS; shard++) {
            ports.add(new int[] {freePort(), freePort(), freePort()});
        }
        List<Shard> shards = new ArrayList<>();
        for (int[] mine : ports) {
            Path home = Files.createDirectories(folder.resolve("shard" + shards.size()));
            Files.writeString(home.resolve("config.xml"), config(home, mine, ports));
            Files.writeString(home.resolve("users.xml"), USERS);
            Process process = new ProcessBuilder(
                            program().orElseThrow().toString(), "--config-file=" + home.resolve("config.xml"))
                    .redirectErrorStream(true)
                    .redirectOutput(home.resolve("out.txt").toFile())
                    .start();
            shards.add(new Shard(process, mine[0], mine[1]));
        }
        ClickHouseCluster cluster = new ClickHouseCluster(folder, shards);
        cluster.makeTables();
        return cluster;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static final String USERS = """
            <yandex><profiles><default/><readonly><readonly>1</readonly></readonly></profiles><quotas><default/></quotas><users>
            <default><password></password><networks><ip>::/0</ip></networks><profile>default</profile><quota>default</quota></default>
            <reader><password>secret</password><networks><ip>::/0</ip></networks><profile>readonly</profile><quota>default</quota></reader>
            </users></yandex>
            """;

    private static String config(Path home, int[] mine, List<int[]> all) {
        String replicas = all.stream()
                .map(ports ->
                        "<shard><replica><host>127.0.0.1</host><port>%d</port></replica></shard>".formatted(ports[1]))
                .collect(Collectors.joining());
        return """
            <yandex>
            <logger><level>warning</level><log>%1$s/log.txt</log><errorlog>%1$s/err.txt</errorlog></logger>
            <http_port>%2$d</http_port><tcp_port>%3$d</tcp_port><interserver_http_port>%4$d</interserver_http_port>
            <listen_host>127.0.0.1</listen_host>
            <path>%1$s/data/</path><tmp_path>%1$s/tmp/</tmp_path><users_config>%1$s/users.xml</users_config>
            <default_profile>default</default_profile><default_database>default</default_database>
            <mark_cache_size>100000000</mark_cache_size><uncompressed_cache_size>100000000</uncompressed_cache_size>
            <remote_servers><quxian>%5$s</quxian></remote_servers>
            </yandex>
            """.formatted(home, mine[0], mine[1], mine[2], replicas);
    }

    private void makeTables() throws Exception {
        for (int shard = 0; shard < SHARDS; shard++) {
            awaitAnswer(shard);
            for (String statement :
                    Scripts.cluster().replaceAll("(?m)^--.*\n", "").split(";\n", -1)) {
                if (!statement.isBlank()) {
                    execute(shard, statement, "");
                }
            }
        }
    }

    private void awaitAnswer(int shard) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (true) {
            try {
                execute(shard, "SELECT 1", "");
                return;
            } catch (IOException e) {
                if (System.nanoTime() > end || !shards.get(shard).process().isAlive()) {
                    throw new IOException(
                            Files.readString(folder.resolve("shard" + shard).resolve("out.txt")), e);
                }
                Thread.sleep(100);
            }
        }
    }

    /** Has a server do something, with rows beside it; the result is what it says. */
    String execute(int shard, String query, String rows) throws IOException {
        URI uri = URI.create("http://127.0.0.1:%d/?insert_distributed_sync=1&query=%s"
                .formatted(shards.get(shard).http(), URLEncoder.encode(query, StandardCharsets.UTF_8)));
        HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
        connection.setDoOutput(true);
        connection.setChunkedStreamingMode(1 << 16);
        try (var out = connection.getOutputStream()) {
            out.write(rows.getBytes(StandardCharsets.UTF_8));
        }
        if (connection.getResponseCode() != 200) {
            throw new IOException(new String(connection.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
        }
        return new String(connection.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }

    /** Its address as a store is told it. */
    String address() {
        return "http://127.0.0.1:%d/quxian".formatted(shards.getFirst().http());
    }

    /** Ends one server. */
    void stop(int shard) {
        shards.get(shard).process().destroyForcibly().onExit().join();
    }

    @Override
    public void close() throws IOException {
        for (int shard = 0; shard < SHARDS; shard++) {
            stop(shard);
        }
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
