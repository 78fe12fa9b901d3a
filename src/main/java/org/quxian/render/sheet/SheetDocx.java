package org.quxian.render.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.quxian.chart.Chart;
import org.quxian.chart.FactSheet;
import org.quxian.render.PngFile;
import org.quxian.render.Renderer;
import org.quxian.render.Size;
import org.quxian.render.Theme;

/** Fact sheets as DOCX on A4: prose that can be edited, real footnotes, charts as pictures of 300 dpi. */
public final class SheetDocx {
    /** The same in every file, so that the same sheet gives the same bytes. */
    private static final LocalDateTime STAMP = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final double DPI = 300;
    private static final double MM_PER_INCH = 25.4;
    private static final double EMU_PER_MM = 36_000;
    private static final double WIDE_MM = 160;
    private static final double HALF_MM = 78;
    private static final int WIDE_PIXELS = 640;
    private static final int HALF_PIXELS = 430;

    private final Renderer renderer;
    private final PngFile png;

    /**
     * @param renderer draws the charts
     */
    public SheetDocx(Renderer renderer) {
        this.renderer = renderer;
        this.png = new PngFile(renderer);
    }

    /**
     * A chart as a picture in the document.
     *
     * @param chart the chart
     * @param size what it is laid out in, in logical pixels
     * @param scale image pixels for a logical one
     * @param wide how wide it is on paper, in EMU
     * @param high how high it is there
     */
    record Picture(Chart chart, Size size, double scale, long wide, long high) {}

    /**
     * A sheet as the bytes of a DOCX file; the same sheet gives the same bytes.
     *
     * @param sheet what it says
     * @param theme how its charts are drawn
     */
    public byte[] bytes(FactSheet sheet, Theme theme) {
        List<Picture> pictures = pictures(sheet);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (DocxParts.Part part : DocxParts.of(sheet, pictures.size())) {
                add(zip, part.name(), part.xml().getBytes(StandardCharsets.UTF_8));
            }
            add(zip, "word/document.xml", new DocxBody(sheet, pictures).xml().getBytes(StandardCharsets.UTF_8));
            for (int number = 1; number <= pictures.size(); number++) {
                add(zip, "word/media/chart" + number + ".png", png(pictures.get(number - 1), theme));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory failed", impossible);
        }
        return out.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(STAMP);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    /** Two side by side are of one height, and one alone is wide. */
    private List<Picture> pictures(FactSheet sheet) {
        List<Chart> charts = sheet.charts();
        List<Picture> pictures = new ArrayList<>();
        boolean alone = charts.size() == 1;
        int width = alone ? WIDE_PIXELS : HALF_PIXELS;
        for (int index = 0; index < charts.size(); index++) {
            int pair = index - index % 2;
            int high = charts.subList(pair, Math.min(pair + 2, charts.size())).stream()
                    .mapToInt(chart -> renderer.preferredSize(chart, width).height())
                    .max()
                    .orElseThrow();
            pictures.add(picture(charts.get(index), new Size(width, high), alone ? WIDE_MM : HALF_MM));
        }
        return pictures;
    }

    private static Picture picture(Chart chart, Size size, double millimetres) {
        long wide = Math.round(millimetres * EMU_PER_MM);
        return new Picture(
                chart,
                size,
                millimetres / MM_PER_INCH * DPI / size.width(),
                wide,
                Math.round((double) wide * size.height() / size.width()));
    }

    private byte[] png(Picture picture, Theme theme) {
        Size size = picture.size();
        return png.bytes(picture.chart(), theme, size.width(), size.height(), picture.scale());
    }
}
