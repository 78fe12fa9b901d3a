package org.quxian.render.sheet;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.quxian.chart.FactSheet;
import org.quxian.observation.Language;
import org.quxian.observation.Legible;
import org.quxian.render.RenderException;
import org.quxian.render.Renderer;
import org.quxian.render.Size;
import org.quxian.render.Theme;

/** Fact sheets as PDF on A4: charts as vectors, all words selectable, the fonts inside. */
public final class SheetPdf {
    private static final float HAIRLINE = 0.5f;
    private static final float RAISE = 0.34f;

    private final Renderer renderer;

    /**
     * @param renderer draws the charts
     */
    public SheetPdf(Renderer renderer) {
        this.renderer = renderer;
    }

    /**
     * A sheet as the bytes of a PDF file; the same sheet gives the same bytes.
     *
     * @param sheet what it says
     * @param theme light or dark
     * @throws RenderException where a font is missing
     */
    public byte[] bytes(FactSheet sheet, Theme theme) throws RenderException {
        try (PDDocument document = new PDDocument();
                SheetFonts fonts = new SheetFonts(document)) {
            // The id of a file is made of the time where nothing else is given.
            document.setDocumentId(0L);
            document.setDocumentInformation(information(sheet));
            document.getDocumentCatalog().setLanguage(sheet.language() == Language.ZH ? "zh-CN" : "en");
            draw(SheetPlan.of(sheet, fonts, renderer), theme, fonts, document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
    }

    private static PDDocumentInformation information(FactSheet sheet) {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(Legible.line(sheet.title()));
        information.setSubject(sheet.dateline());
        information.setCreator("Quxian");
        return information;
    }

    private void draw(List<SheetPlan.Placed> placed, Theme theme, SheetFonts fonts, PDDocument document)
            throws IOException {
        ChartForm charts = new ChartForm(renderer, theme, fonts, document);
        int pages = placed.stream().mapToInt(SheetPlan.Placed::page).max().orElse(0) + 1;
        for (int number = 0; number < pages; number++) {
            int page = number;
            PDPage paper = new PDPage(new PDRectangle(SheetPlan.WIDTH, SheetPlan.HEIGHT));
            document.addPage(paper);
            try (PDPageContentStream content = new PDPageContentStream(document, paper)) {
                if (theme == Theme.DARK) {
                    content.setNonStrokingColor(Color.decode(Renderer.background(theme)));
                    content.addRect(0, 0, SheetPlan.WIDTH, SheetPlan.HEIGHT);
                    content.fill();
                }
                for (SheetPlan.Placed one :
                        placed.stream().filter(each -> each.page() == page).toList()) {
                    switch (one) {
                        case SheetPlan.Placed.Words words -> write(words, theme, fonts, content);
                        case SheetPlan.Placed.Rule rule -> rule(rule, theme, content);
                        case SheetPlan.Placed.Drawn drawn ->
                            charts.draw(
                                    drawn.chart(),
                                    new Size(drawn.pixels(), drawn.high()),
                                    content,
                                    drawn.x(),
                                    SheetPlan.HEIGHT - drawn.y() - drawn.height(),
                                    drawn.width());
                    }
                }
            }
        }
    }

    private static void write(SheetPlan.Placed.Words words, Theme theme, SheetFonts fonts, PDPageContentStream content)
            throws IOException {
        content.setNonStrokingColor(Color.decode(words.isMuted() ? Renderer.muted(theme) : Renderer.ink(theme)));
        content.beginText();
        content.newLineAtOffset(SheetPlan.SIDE + words.line().indent(), SheetPlan.HEIGHT - words.baseline());
        for (Line.Piece piece : words.line().pieces()) {
            content.setFont(fonts.font(piece.isBold()), piece.size(words.size()));
            content.setTextRise(piece.isRaised() ? words.size() * RAISE : 0);
            content.showText(piece.words());
        }
        content.endText();
    }

    private static void rule(SheetPlan.Placed.Rule rule, Theme theme, PDPageContentStream content) throws IOException {
        content.setStrokingColor(Color.decode(Renderer.muted(theme)));
        content.setLineWidth(HAIRLINE);
        content.moveTo(SheetPlan.SIDE, SheetPlan.HEIGHT - rule.y());
        content.lineTo(SheetPlan.SIDE + rule.width(), SheetPlan.HEIGHT - rule.y());
        content.stroke();
    }
}
