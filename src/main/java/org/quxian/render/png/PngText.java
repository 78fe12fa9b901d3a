package org.quxian.render.png;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * A text in a PNG file, packed into an iTXt chunk.
 *
 * @param keyword what it is, in Latin letters
 * @param text the text
 */
public record PngText(String keyword, String text) {
    private static final String TYPE = "iTXt";

    /** The chunk that holds it. */
    public PngChunk chunk() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(keyword.getBytes(StandardCharsets.ISO_8859_1));
        // End of keyword, packed, by zlib, no language, no translated keyword.
        out.writeBytes(new byte[] {0, 1, 0, 0, 0});
        out.writeBytes(packed(text.getBytes(StandardCharsets.UTF_8)));
        return new PngChunk(TYPE, out.toByteArray());
    }

    /**
     * The text in {@code chunk}; empty where it is a chunk of another kind or keyword.
     *
     * @param chunk a chunk of a file that nobody has vouched for
     * @param keyword the keyword that is looked for
     * @param limit how many bytes the unpacked text may have
     * @throws IOException where it is damaged or longer
     */
    public static Optional<PngText> in(PngChunk chunk, String keyword, int limit) throws IOException {
        byte[] name = (keyword + "\0").getBytes(StandardCharsets.ISO_8859_1);
        byte[] data = chunk.data();
        if (!chunk.type().equals(TYPE)
                || data.length < name.length
                || !Arrays.equals(data, 0, name.length, name, 0, name.length)) {
            return Optional.empty();
        }
        int language = name.length + 2;
        int translated = end(data, language) + 1;
        int start = end(data, translated) + 1;
        byte[] rest = Arrays.copyOfRange(data, start, data.length);
        byte[] bytes = data[name.length] == 0 ? limited(rest, limit) : unpacked(rest, limit);
        return Optional.of(new PngText(keyword, new String(bytes, StandardCharsets.UTF_8)));
    }

    private static int end(byte[] data, int from) throws IOException {
        int at = from;
        while (at < data.length && data[at] != 0) {
            at++;
        }
        if (at >= data.length) {
            throw new IOException("an iTXt chunk ends before its text");
        }
        return at;
    }

    private static byte[] packed(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (DeflaterOutputStream packing = new DeflaterOutputStream(out, deflater)) {
            packing.write(bytes);
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory failed", e);
        } finally {
            deflater.end();
        }
        return out.toByteArray();
    }

    private static byte[] unpacked(byte[] bytes, int limit) throws IOException {
        try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
            return limited(in.readNBytes(limit + 1), limit);
        }
    }

    private static byte[] limited(byte[] bytes, int limit) throws IOException {
        if (bytes.length > limit) {
            throw new IOException("a text of more than " + limit + " bytes");
        }
        return bytes;
    }
}
