package org.quxian.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;

/** The way to a server on this machine, which can be pulled out, and plugged in again. */
final class Cable implements AutoCloseable {

    private final int server;
    private final int port;
    private final List<Socket> ends = new CopyOnWriteArrayList<>();
    private final AtomicBoolean breaks = new AtomicBoolean();
    private final AtomicBoolean broken = new AtomicBoolean();
    private Optional<ServerSocket> door;

    private Cable(int server, ServerSocket door) {
        this.server = server;
        this.port = door.getLocalPort();
        this.door = Optional.of(door);
    }

    static Cable to(int server) throws IOException {
        Cable cable = new Cable(server, new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
        cable.listen();
        return cable;
    }

    int port() {
        return port;
    }

    private void listen() {
        ServerSocket open = door.orElseThrow();
        Thread.ofVirtual().start(() -> {
            while (!open.isClosed()) {
                try {
                    Socket here = open.accept();
                    Socket there = new Socket(InetAddress.getLoopbackAddress(), server);
                    ends.add(here);
                    ends.add(there);
                    Thread.ofVirtual().start(() -> pump(here, there, true));
                    Thread.ofVirtual().start(() -> pump(there, here, false));
                } catch (IOException closed) {
                    // Pulled.
                }
            }
        });
    }

    private void pump(Socket from, Socket to, boolean toServer) {
        byte[] bytes = new byte[1 << 16];
        // What is sent after a step was announced is its commit.
        boolean announced = false;
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int length = in.read(bytes); length >= 0; length = in.read(bytes)) {
                boolean commits = announced;
                announced = toServer && new String(bytes, 0, length, StandardCharsets.ISO_8859_1).contains("pg_notify");
                if (commits && breaks.compareAndSet(true, false)) {
                    // The other way is shut first, so that the answer is never heard.
                    broken.set(true);
                    hangUp(from);
                    out.write(bytes, 0, length);
                    out.flush();
                    Thread.sleep(500);
                    return;
                }
                out.write(bytes, 0, length);
                out.flush();
            }
        } catch (IOException | InterruptedException gone) {
            // Pulled, or the other end has hung up.
        }
    }

    private static void hangUp(Socket end) throws IOException {
        end.close();
    }

    /** Breaks the connection that next commits, once the server has heard it. */
    void breakAfterCommit() {
        broken.set(false);
        breaks.set(true);
    }

    /** Whether that has happened. */
    boolean broken() {
        return broken.get();
    }

    void pull() throws IOException {
        door.orElseThrow().close();
        for (Socket end : ends) {
            end.close();
        }
        ends.clear();
    }

    void plug() throws IOException {
        door = Optional.of(new ServerSocket(port, 50, InetAddress.getLoopbackAddress()));
        listen();
    }

    @Override
    public void close() throws IOException {
        pull();
    }
}
