package org.quxian.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** With a store on this machine no socket is ever opened: the kernel tells it of a process of its own. */
@EnabledOnOs(OS.LINUX)
class NoSocketTest {

    @TempDir
    private Path folder;

    @Test
    void aSessionWithALocalStoreOpensNoSocket() throws Exception {
        Path article = Files.writeString(
                folder.resolve("简报.html"),
                "<html><head><link rel=stylesheet href='http://127.0.0.1:9/a.css'></head><body>"
                        + "<img src='http://127.0.0.1:9/a.png'><p>截至7月底，黔江区完成可燃雨棚整改615户。</p></body></html>");
        List<String> said = run("session", article.toString());
        assertThat(said).contains("codes 0 0 0 0", "sockets 0");
    }

    /** Java keeps a socket of its own for good once a process has used any. */
    @Test
    void aSocketWouldBeSeenEvenAfterItWasClosed() throws Exception {
        assertThat(run("socket")).hasSize(1).doesNotContain("sockets 0");
    }

    private List<String> run(String... arguments) throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        List<String> command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-Djava.awt.headless=true",
                                "-classpath",
                                System.getProperty("java.class.path"),
                                SocketChild.class.getName(),
                                folder.toString()),
                        Stream.of(arguments))
                .toList();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        assertThat(process.waitFor()).as(Files.readString(out)).isZero();
        return Files.readAllLines(out);
    }

    /** The process: uses the program, then counts sockets. */
    static final class SocketChild {
        private SocketChild() {}

        /**
         * Uses the program.
         *
         * @param arguments the folder of its store, and what to do
         */
        public static void main(String... arguments) throws Exception {
            Path folder = Path.of(arguments[0]);
            PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            int before = open();
            if (arguments[1].equals("socket")) {
                new ServerSocket(0, 1, InetAddress.getLoopbackAddress()).close();
                out.println("sockets " + (open() - before));
                return;
            }
            ProgramRun program = new ProgramRun(folder);
            int read = program.run("", "import", arguments[2]).code();
            int listed = program.run("", "figures", "--format", "json").code();
            int drawn = program.run(
                            "",
                            "chart",
                            "--area",
                            "黔江",
                            "-o",
                            folder.resolve("a.png").toString())
                    .code();
            int checked = program.run("", "check").code();
            out.println("codes " + read + " " + listed + " " + drawn + " " + checked);
            out.println("sockets " + (open() - before));
        }

        /** How many sockets this process has open. */
        private static int open() throws IOException {
            int sockets = 0;
            try (Stream<Path> all = Files.list(Path.of("/proc/self/fd"))) {
                for (Path each : all.toList()) {
                    sockets += isSocket(each) ? 1 : 0;
                }
            }
            return sockets;
        }

        private static boolean isSocket(Path descriptor) {
            try {
                return Files.readSymbolicLink(descriptor).toString().startsWith("socket:");
            } catch (IOException closed) {
                return false;
            }
        }
    }
}
