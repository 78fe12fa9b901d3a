package org.quxian.desktop.shell;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.quxian.desktop.support.Settings;

/** A {@link Sight} as bytes: what it was made of, its sizes, and its pixels, packed. */
public final class SightFile {
    private static final int VERSION = 0x51585331;

    /** As much as 8K. */
    private static final int MOST_PIXELS = 7680 * 4320;

    private static final int BYTES = 4;

    private SightFile() {}

    /**
     * Packs a sight.
     *
     * @param sight the sight
     * @param made all that it depends on, in words
     */
    public static byte[] pack(Sight sight, String made) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater fast = new Deflater(Deflater.BEST_SPEED);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(VERSION);
            out.writeUTF(made);
            out.writeUTF(sight.title());
            Settings.Bounds bounds = sight.bounds();
            out.writeDouble(bounds.x());
            out.writeDouble(bounds.y());
            out.writeDouble(bounds.width());
            out.writeDouble(bounds.height());
            out.writeBoolean(bounds.maximized());
            out.writeDouble(sight.scale());
            out.writeInt(sight.width());
            out.writeInt(sight.height());
            try (DeflaterOutputStream pixels = new DeflaterOutputStream(out, fast)) {
                pixels.write(bytes(sight.pixels()));
            }
        } catch (IOException never) {
            throw new IllegalStateException("memory is no disk", never);
        } finally {
            fast.end();
        }
        return bytes.toByteArray();
    }

    /**
     * Unpacks a sight.
     *
     * @param packed what {@link #pack} made, or anything else
     * @param made all that it depends on now
     * @return empty where it is no sight, or was made of something else
     */
    public static Optional<Sight> unpack(byte[] packed, String made) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(packed))) {
            if (in.readInt() != VERSION || !in.readUTF().equals(made)) {
                return Optional.empty();
            }
            String title = in.readUTF();
            Settings.Bounds bounds = new Settings.Bounds(
                    in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble(), in.readBoolean());
            double scale = in.readDouble();
            int width = in.readInt();
            int height = in.readInt();
            if (width <= 0 || height <= 0 || (long) width * height > MOST_PIXELS) {
                return Optional.empty();
            }
            InflaterInputStream packedPixels = new InflaterInputStream(in);
            byte[] pixels = packedPixels.readNBytes(width * height * BYTES);
            // Its checksum is behind the last byte.
            return packedPixels.read() < 0
                    ? Optional.of(new Sight(title, bounds, scale, width, height, numbers(pixels)))
                    : Optional.empty();
        } catch (IOException | IllegalArgumentException otherwise) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(IntBuffer pixels) {
        byte[] bytes = new byte[pixels.remaining() * BYTES];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().put(pixels.duplicate());
        return bytes;
    }

    private static IntBuffer numbers(byte[] bytes) {
        int[] numbers = new int[bytes.length / BYTES];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().get(numbers);
        return IntBuffer.wrap(numbers);
    }
}
