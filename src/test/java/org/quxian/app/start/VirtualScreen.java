package org.quxian.app.start;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * An X server without a monitor, whose pixels are read as it keeps them: what is on this screen has really been painted, and
 * reading it costs the painter nothing.
 */
final class VirtualScreen implements AutoCloseable {
    static final int WIDTH = 1280;
    static final int HEIGHT = 800;

    private static final int BYTES = 4;
    // Positions of the X window dump format, in bytes.
    private static final int HEADER_SIZE = 0;
    private static final int LINE_BYTES = 12 * BYTES;
    private static final int COLOURS = 19 * BYTES;
    private static final int COLOUR_BYTES = 12;

    private final Process server;
    private final String display;
    private final ByteBuffer dump;
    private final int start;
    private final int line;

    /**
     * Starts the server.
     *
     * @param folder where it may keep its pixels
     */
    VirtualScreen(Path folder) throws IOException {
        server = new ProcessBuilder(
                        "Xvfb",
                        "-displayfd",
                        "1",
                        "-fbdir",
                        folder.toString(),
                        "-screen",
                        "0",
                        WIDTH + "x" + HEIGHT + "x24",
                        // It would lay its pixels elsewhere whenever the last program has left it.
                        "-noreset",
                        "-nocursor",
                        "-nolisten",
                        "tcp")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader number = server.inputReader(StandardCharsets.US_ASCII);
        String said = number.readLine();
        if (said == null) {
            throw new IOException("Xvfb has not started");
        }
        display = ":" + said.strip();
        try (FileChannel file = FileChannel.open(folder.resolve("Xvfb_screen0"), StandardOpenOption.READ)) {
            dump = file.map(FileChannel.MapMode.READ_ONLY, 0, file.size()).order(ByteOrder.BIG_ENDIAN);
        }
        start = dump.getInt(HEADER_SIZE) + dump.getInt(COLOURS) * COLOUR_BYTES;
        line = dump.getInt(LINE_BYTES);
        dump.order(ByteOrder.LITTLE_ENDIAN);
    }

    /** How programs find it. */
    String display() {
        return display;
    }

    /** Red, green and blue of a pixel. */
    int pixel(int x, int y) {
        return dump.getInt(start + y * line + x * BYTES) & 0xffffff;
    }

    /** A copy of the pixels of {@code part}, row after row. */
    int[] copy(Part part) {
        int[] pixels = new int[part.width() * part.height()];
        for (int row = 0; row < part.height(); row++) {
            for (int column = 0; column < part.width(); column++) {
                pixels[row * part.width() + column] = pixel(part.x() + column, part.y() + row);
            }
        }
        return pixels;
    }

    /** Whether {@code part} looks as it did when it was copied; it ends at the first pixel that does not. */
    boolean shows(Part part, int[] pixels) {
        for (int row = 0; row < part.height(); row++) {
            for (int column = 0; column < part.width(); column++) {
                if (pixel(part.x() + column, part.y() + row) != pixels[row * part.width() + column]) {
                    return false;
                }
            }
        }
        return true;
    }

    /** A rectangle of the screen, in pixels. */
    record Part(int x, int y, int width, int height) {
        static final Part WHOLE = new Part(0, 0, WIDTH, HEIGHT);
    }

    @Override
    public void close() {
        server.destroy();
        server.onExit().join();
    }
}
