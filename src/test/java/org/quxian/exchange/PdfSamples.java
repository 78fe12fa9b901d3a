package org.quxian.exchange;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** PDF files of the kinds that people have. */
final class PdfSamples {
    private PdfSamples() {}

    /** Two pages with a sentence that the layout breaks, and a table. */
    static byte[] bulletin() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            PDFont font = font(pdf);
            try (PDPageContentStream page = page(pdf)) {
                write(page, font, 18, 200, 780, "黔江区高层建筑整治简报");
                write(page, font, 12, 96, 740, "截至2021年7月底，可燃雨棚有615户完成整改，整改率为80.2%；投资近5");
                write(page, font, 12, 72, 720, "亿元，在长寿、綦江推广。");
                write(page, font, 12, 72, 680, "项目");
                write(page, font, 12, 200, 680, "户数");
                write(page, font, 12, 300, 680, "整改率");
                write(page, font, 12, 72, 660, "可燃雨棚");
                write(page, font, 12, 200, 660, "615");
                write(page, font, 12, 300, 660, "80.2%");
            }
            try (PDPageContentStream page = page(pdf)) {
                write(page, font, 12, 72, 780, "按照计划，GDP per head 在9月底前核定。");
            }
            pdf.getDocumentInformation().setTitle("Microsoft Word - 简报.doc");
            return bytes(pdf);
        }
    }

    /** Pages that are pictures, as a scanner makes them. */
    static byte[] scan(int pages) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            BufferedImage picture = new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB);
            for (int i = 0; i < pages; i++) {
                try (PDPageContentStream page = page(pdf)) {
                    page.drawImage(LosslessFactory.createFromImage(pdf, picture), 0, 0, 595, 842);
                }
            }
            return bytes(pdf);
        }
    }

    /** The bulletin, locked. */
    static byte[] locked(String password) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bulletin())) {
            pdf.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            return bytes(pdf);
        }
    }

    /** Pages with nothing on them. */
    static byte[] blank(int pages) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                pdf.addPage(new PDPage());
            }
            return bytes(pdf);
        }
    }

    /** A file of the given objects, the first of which is its catalog. */
    static byte[] objects(List<byte[]> objects) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        print(out, "%PDF-1.7\n");
        int[] offsets = new int[objects.size()];
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = out.size();
            print(out, (i + 1) + " 0 obj\n");
            out.writeBytes(objects.get(i));
            print(out, "\nendobj\n");
        }
        int table = out.size();
        print(out, "xref\n0 " + (offsets.length + 1) + "\n0000000000 65535 f \n");
        for (int offset : offsets) {
            print(out, "%010d 00000 n \n".formatted(offset));
        }
        print(out, "trailer\n<</Size " + (offsets.length + 1) + "/Root 1 0 R>>\nstartxref\n" + table + "\n%%EOF\n");
        return out.toByteArray();
    }

    private static void print(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static PDFont font(PDDocument pdf) throws IOException {
        try (InputStream file = PdfSamples.class.getResourceAsStream("/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf")) {
            return PDType0Font.load(pdf, file);
        }
    }

    private static PDPageContentStream page(PDDocument pdf) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        pdf.addPage(page);
        return new PDPageContentStream(pdf, page);
    }

    private static void write(PDPageContentStream page, PDFont font, float size, float x, float y, String text)
            throws IOException {
        page.beginText();
        page.setFont(font, size);
        page.newLineAtOffset(x, y);
        page.showText(text);
        page.endText();
    }

    private static byte[] bytes(PDDocument pdf) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
    }
}
