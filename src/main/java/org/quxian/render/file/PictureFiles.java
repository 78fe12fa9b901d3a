package org.quxian.render.file;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.quxian.exchange.OutputFile;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Text;
import org.quxian.render.PngFile;
import org.quxian.render.Renderer;
import org.quxian.render.payload.Payload;
import org.quxian.render.payload.PayloadFile;
import org.quxian.render.png.PngChunk;
import org.quxian.render.png.PngEncoder;
import org.quxian.render.vector.PdfPicture;
import org.quxian.render.vector.SvgPicture;
import org.quxian.render.vector.VectorSize;

/** Writes pictures into files; needs no display. */
public final class PictureFiles {
    private final Renderer renderer;
    private final PngFile png;

    /**
     * @param renderer draws the pictures
     */
    public PictureFiles(Renderer renderer) {
        this.renderer = renderer;
        this.png = new PngFile(renderer);
    }

    /**
     * Writes a picture to {@code file}, which is replaced only once the new one is complete.
     *
     * @param payload the picture with all that is behind it
     * @param size how large
     * @param format in which format
     * @param file where to; its folder exists
     * @throws ReportableException where the file cannot be written: no such folder, no permission, no space, not enough
     *     memory for its size
     */
    public void write(Payload payload, PictureSize size, PictureFormat format, Path file) throws ReportableException {
        try {
            byte[] bytes = bytes(payload, size, format);
            OutputFile.write(file, out -> out.write(bytes));
        } catch (OutOfMemoryError full) {
            throw new ReportableException(
                    new Text(
                            "内存不够，没有写入 %s；请改小尺寸或少选一些。先前写好的图片都完整。".formatted(file),
                            "There is not enough memory to write %s; please choose a smaller size or less. The pictures written before are whole."
                                    .formatted(file)),
                    full);
        }
    }

    /**
     * A picture as the bytes of a file; the same picture gives the same bytes.
     *
     * @param payload the picture with all that is behind it
     * @param size how large
     * @param format in which format
     * @throws ReportableException where a font is missing or damaged
     */
    public byte[] bytes(Payload payload, PictureSize size, PictureFormat format) throws ReportableException {
        VectorSize vectors = new VectorSize(size.logical(), size.widthMm());
        return switch (format) {
            case PNG -> png(payload, size);
            case SVG -> new SvgPicture(renderer).bytes(payload.picture(), payload.theme(), vectors);
            case PDF -> new PdfPicture(renderer).bytes(payload.picture(), payload.theme(), vectors);
        };
    }

    private byte[] png(Payload payload, PictureSize size) {
        BufferedImage image = png.image(
                payload.picture(),
                payload.theme(),
                size.logical().width(),
                size.logical().height(),
                size.scale());
        List<PngChunk> extras = new ArrayList<>();
        size.paper().map(paper -> PngChunk.resolution(paper.dpi())).ifPresent(extras::add);
        extras.add(PayloadFile.chunk(payload, image));
        return PngEncoder.encode(image, extras);
    }
}
