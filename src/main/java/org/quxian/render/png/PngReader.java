package org.quxian.render.png;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Reads PNG files that nobody has vouched for: no file makes it take more memory than its limits say. */
public final class PngReader {
    private static final int MOST_CHUNKS = 100_000;
    private static final int FRAME = 12;
    private static final int HEADER = 13;

    private PngReader() {}

    /**
     * The chunks of {@code file} in order, up to its end.
     *
     * @throws IOException where it is no PNG file or damaged
     */
    public static List<PngChunk> chunks(byte[] file) throws IOException {
        if (!PngEncoder.isPng(file)) {
            throw new IOException("not a PNG file");
        }
        List<PngChunk> chunks = new ArrayList<>();
        ByteBuffer in = ByteBuffer.wrap(file).position(PngEncoder.signatureLength());
        while (in.remaining() >= FRAME) {
            chunks.add(chunk(in));
            if (chunks.getLast().type().equals("IEND")) {
                return chunks;
            }
            if (chunks.size() > MOST_CHUNKS) {
                throw new IOException("too many chunks");
            }
        }
        throw new IOException("the file ends too early");
    }

    private static PngChunk chunk(ByteBuffer in) throws IOException {
        int length = in.getInt();
        if (length < 0 || length > in.remaining() - 8) {
            throw new IOException("a chunk goes beyond the end of the file");
        }
        byte[] type = new byte[4];
        byte[] data = new byte[length];
        in.get(type).get(data);
        PngChunk chunk = new PngChunk(new String(type, StandardCharsets.US_ASCII), data);
        if (in.getInt() != chunk.crc()) {
            throw new IOException("the check sum of the chunk " + chunk.type() + " is wrong");
        }
        return chunk;
    }

    /**
     * The image in {@code file}, whose chunks are {@code chunks}.
     *
     * @param most how many pixels it may have
     * @throws IOException where it is damaged or larger
     */
    public static BufferedImage image(byte[] file, List<PngChunk> chunks, long most) throws IOException {
        PngChunk header = chunks.getFirst();
        if (!header.type().equals("IHDR") || header.data().length != HEADER) {
            throw new IOException("no header");
        }
        ByteBuffer size = ByteBuffer.wrap(header.data());
        long width = size.getInt();
        long height = size.getInt();
        if (width <= 0 || height <= 0 || width * height > most) {
            throw new IOException("an image of " + width + " by " + height + " pixels");
        }
        try {
            // ImageIO closes it.
            BufferedImage image = ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(file)));
            if (image == null) {
                throw new IOException("no image");
            }
            return image;
        } catch (RuntimeException e) {
            throw new IOException("the image is damaged", e);
        }
    }
}
