package org.quxian.render.payload;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quxian.observation.Text;
import org.quxian.render.png.Pixels;
import org.quxian.render.png.PngChunk;
import org.quxian.render.png.PngEncoder;
import org.quxian.render.png.PngReader;
import org.quxian.render.png.PngText;

/**
 * PNG files with what they show inside: a text chunk {@code quxian-picture} with a {@link Seal} on its first line and the
 * payload as JSON on its second.
 */
public final class PayloadFile {
    private static final String KEYWORD = "quxian-picture";

    private static final Text BOTH = new Text("图中所带的数据与图片都已被改动。", "Both the picture and the data in it were altered.");
    private static final Text PIXELS =
            new Text("图片画面已被改动，与所带的数据不符。", "The picture was altered and no longer shows the data that it carries.");
    private static final Text DATA =
            new Text("图中所带的数据已被改动，与画面不符。", "The data in the picture were altered and no longer fit what it shows.");

    private PayloadFile() {}

    /** The chunk that makes {@code image} carry {@code payload}. */
    public static PngChunk chunk(Payload payload, BufferedImage image) {
        String body = PayloadJson.write(payload);
        return new PngText(KEYWORD, Seal.of(body, Pixels.digest(image)).line() + "\n" + body).chunk();
    }

    /** Whether {@code file} is a PNG file, by its content. */
    public static boolean isPng(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return PngEncoder.isPng(in.readNBytes(PngEncoder.signatureLength()));
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Reads a picture file that nobody has vouched for.
     *
     * @param file the file
     * @return what it carries, and whether it is as it was written
     * @throws PayloadException where it cannot be read, is no PNG file, carries nothing, or nothing that this version
     *     of the program understands
     */
    public static Reopened read(Path file) throws PayloadException {
        Optional<Path> name = Optional.ofNullable(file.getFileName());
        return read(bytes(file), name.orElse(file).toString());
    }

    /** Reads the bytes of the file {@code name}; see {@link #read(Path)}. */
    static Reopened read(byte[] file, String name) throws PayloadException {
        if (!PngEncoder.isPng(file)) {
            throw new PayloadException(
                    new Text("“%s”不是 PNG 图片。".formatted(name), "%s is no PNG picture.".formatted(name)));
        }
        try {
            List<PngChunk> chunks = PngReader.chunks(file);
            List<String> texts = texts(chunks);
            if (texts.isEmpty()) {
                throw new PayloadException(new Text(
                        "“%s”不带图表数据：它不是本程序导出的，或在别处另存过。".formatted(name),
                        "%s carries no chart: this program did not export it, or another one saved it anew."
                                .formatted(name)));
            }
            return opened(texts, file, chunks, name);
        } catch (IOException e) {
            throw new PayloadException(
                    new Text(
                            "“%s”已损坏，或所带的数据无法读取。".formatted(name),
                            "%s is damaged, or the data in it cannot be read.".formatted(name)),
                    e);
        }
    }

    private static Reopened opened(List<String> texts, byte[] file, List<PngChunk> chunks, String name)
            throws IOException, PayloadException {
        String text = texts.getFirst();
        int end = text.indexOf('\n');
        String body = text.substring(end + 1);
        Seal seal = Seal.read(text.substring(0, Math.max(0, end)))
                .orElseThrow(() -> new IOException("the payload has no seal"));
        if (seal.version() != Seal.VERSION) {
            throw new PayloadException(new Text(
                    "“%s”由其他版本的程序导出（数据格式第 %d 版），本版本打不开。".formatted(name, seal.version()),
                    "%s was exported by another version of the program (data format %d), which this one cannot open."
                            .formatted(name, seal.version())));
        }
        Payload payload = PayloadJson.read(body);
        boolean sameData = seal.fits(body) && texts.size() == 1;
        boolean samePixels = seal.pixels().equals(Pixels.digest(PngReader.image(file, chunks, Limits.PIXELS)));
        if (sameData && samePixels) {
            return new Reopened.Whole(payload);
        }
        return new Reopened.Altered(payload, sameData ? PIXELS : samePixels ? DATA : BOTH);
    }

    private static List<String> texts(List<PngChunk> chunks) throws IOException {
        List<String> texts = new ArrayList<>();
        for (PngChunk chunk : chunks) {
            PngText.in(chunk, KEYWORD, Limits.PAYLOAD).map(PngText::text).ifPresent(texts::add);
        }
        return texts;
    }

    private static byte[] bytes(Path file) throws PayloadException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(Limits.FILE + 1);
            if (bytes.length > Limits.FILE) {
                throw new PayloadException(new Text(
                        "“%s”过大，不是本程序导出的图片。".formatted(file),
                        "%s is too large for a picture of this program.".formatted(file)));
            }
            return bytes;
        } catch (NoSuchFileException e) {
            throw new PayloadException(
                    new Text("找不到文件“%s”。".formatted(file), "There is no file %s.".formatted(file)), e);
        } catch (IOException e) {
            throw new PayloadException(new Text("无法读取“%s”。".formatted(file), "%s cannot be read.".formatted(file)), e);
        }
    }
}
