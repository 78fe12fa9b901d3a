package org.quxian.render.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.quxian.chart.Board;
import org.quxian.chart.Chart;
import org.quxian.chart.Panel;
import org.quxian.chart.Picture;
import org.quxian.observation.Legible;
import org.quxian.render.RenderException;
import org.quxian.render.Renderer;
import org.quxian.render.Size;
import org.quxian.render.Theme;

/** Pictures on a sheet of paper, as wide as it is within its margins and no higher. Paper is white, so they are light. */
public final class PicturePage {
    private final Renderer renderer;

    /**
     * @param renderer draws the pictures
     */
    public PicturePage(Renderer renderer) {
        this.renderer = renderer;
    }

    /**
     * One page as the bytes of a PDF file.
     *
     * @param picture what is on it
     * @param paper what it is printed on
     * @throws RenderException where a font is missing
     */
    public byte[] bytes(Picture picture, Paper paper) throws RenderException {
        try (PDDocument document = new PDDocument();
                SheetFonts fonts = new SheetFonts(document)) {
            document.setDocumentId(0L);
            document.getDocumentInformation()
                    .setTitle(Legible.line(picture.words().title()));
            PDPage page = new PDPage(new PDRectangle(paper.width(), paper.height()));
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                draw(picture, paper, new ChartForm(renderer, Theme.LIGHT, fonts, document), content);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
    }

    private void draw(Picture picture, Paper paper, ChartForm form, PDPageContentStream content) throws IOException {
        float room = paper.width() - 2 * paper.margin();
        float high = paper.height() - 2 * paper.margin();
        Size size = renderer.preferredSize(picture, naturalWidth(picture));
        float width = Math.min(room, high * size.width() / size.height());
        float height = width * size.height() / size.width();
        form.draw(
                picture,
                size,
                content,
                paper.margin() + (room - width) / 2,
                paper.height() - paper.margin() - height,
                width);
    }

    /** The width at which type has its normal size. */
    private static int naturalWidth(Picture picture) {
        return switch (picture) {
            case Chart chart -> 720;
            case Panel panel -> 480;
            case Board board -> 1200;
        };
    }
}
