package org.quxian.desktop.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quxian.desktop.support.Desk;
import org.quxian.desktop.support.Desks;
import org.quxian.observation.Selection;
import org.quxian.observation.Text;
import org.quxian.render.sheet.Paper;
import org.quxian.render.sheet.Printing;

/** What is about to be printed, without a window or a printer. */
class PrintModelTest {
    private final Desk desk = Desks.chinese();
    private final Printable board =
            new Printable.InView(Text.same("图"), desk.charts().board(Selection.ALL));
    private final Printable sheet = new Printable.Sheet(Text.same("简报"), "500114");
    private final List<Text> told = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void whatIsInViewBeginsLandscapeAndFollowsThePaper() throws Exception {
        PrintModel model = model(board);
        assertThat(width(model)).isGreaterThan(height(model));
        model.landscapeProperty().set(false);
        model.formatProperty().set(Paper.Format.A5);
        assertThat(Math.round(width(model) / 72 * 25.4)).isEqualTo(148);
        assertThat(drawn(model).file().png()).hasSize(1);
        assertThat(drawn(model).sheet()).isEmpty();
    }

    @Test
    void aFactSheetIsSavedAsPdfAndAsDocx() throws Exception {
        PrintModel model = model(sheet);
        assertThat(drawn(model).title()).isEqualTo("黔江区情况简报");
        Path pdf = folder.resolve("简报.pdf");
        Path docx = folder.resolve("简报.DOCX");
        model.save(pdf, told::add);
        model.save(docx, told::add);
        assertThat(told).extracting(Text::zh).containsExactly("已保存 " + pdf, "已保存 " + docx);
        try (PDDocument document = Loader.loadPDF(pdf.toFile());
                var in = Files.newInputStream(docx);
                XWPFDocument word = new XWPFDocument(in)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(word.getParagraphs().getFirst().getText()).isEqualTo("黔江区情况简报");
        }
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void aPlaceThatCannotBeWrittenIsToldInOneSentence() {
        model(sheet).save(folder.resolve("没有").resolve("简报.pdf"), told::add);
        assertThat(told).singleElement().satisfies(text -> assertThat(text.zh()).contains("无法写入"));
    }

    @Test
    void aPrinterThatIsGoneIsToldInOneSentence() {
        model(sheet).print("没有这台", told::add);
        assertThat(told).containsExactly(Printing.NO_PRINTER);
    }

    @Test
    void aDistrictWithoutFiguresSaysSoAndNothingIsSaved() {
        PrintModel model = model(new Printable.Sheet(Text.same("渝中"), "500103"));
        assertThat(model.stateProperty().get())
                .isInstanceOfSatisfying(
                        PrintModel.State.None.class,
                        none -> assertThat(none.sentence().zh()).contains("没有可写入简报的数据"));
        model.save(folder.resolve("空.pdf"), told::add);
        assertThat(folder).isEmptyDirectory();
        model.whatProperty().set(sheet);
        assertThat(drawn(model).file().png()).hasSize(1);
    }

    private PrintModel model(Printable first) {
        return new PrintModel(desk, List.of(board, sheet), first, List.of());
    }

    private static PrintModel.State.Drawn drawn(PrintModel model) {
        return (PrintModel.State.Drawn) model.stateProperty().get();
    }

    private static float width(PrintModel model) throws Exception {
        try (PDDocument document = Loader.loadPDF(drawn(model).file().pdf())) {
            return document.getPage(0).getMediaBox().getWidth();
        }
    }

    private static float height(PrintModel model) throws Exception {
        try (PDDocument document = Loader.loadPDF(drawn(model).file().pdf())) {
            return document.getPage(0).getMediaBox().getHeight();
        }
    }
}
