package org.quxian.render.payload;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.quxian.fuzz.Cost;
import org.quxian.render.png.Pixels;
import org.quxian.render.png.PngChunk;
import org.quxian.render.png.PngEncoder;
import org.quxian.render.png.PngText;

/** Whatever is in a picture file, it gives a picture or a sentence that names the file, soon and in little memory. */
class PayloadFuzzTest {
    private static final BufferedImage IMAGE = new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB);
    private static final String PIXELS = Pixels.digest(IMAGE);

    @FuzzTest
    void picture(byte[] bytes) {
        Cost.within(() -> answer(bytes));
    }

    /** The input is what the picture carries, under a seal that fits. */
    @DictionaryFile(resourcePath = "/org/quxian/fuzz/json.dict")
    @FuzzTest
    void payload(byte[] bytes) {
        String body = new String(bytes, StandardCharsets.UTF_8);
        String text = Seal.of(body, PIXELS).line() + "\n" + body;
        byte[] file = PngEncoder.encode(IMAGE, List.of(new PngText("quxian-picture", text).chunk()));
        Cost.within(() -> answer(file));
    }

    /** The input is the chunk that carries something, whatever its packing, with the right sum. */
    @FuzzTest
    void chunk(byte[] bytes) {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        data.writeBytes("quxian-picture\0".getBytes(StandardCharsets.ISO_8859_1));
        data.writeBytes(bytes);
        byte[] file = PngEncoder.encode(IMAGE, List.of(new PngChunk("iTXt", data.toByteArray())));
        Cost.within(() -> answer(file));
    }

    private static void answer(byte[] file) {
        try {
            Payload payload = PayloadFile.read(file, "图.png").payload();
            assertThat(PayloadJson.write(payload)).isNotEmpty();
        } catch (PayloadException sentence) {
            assertThat(sentence.sentence().zh()).contains("图.png");
        }
    }
}
