package org.quxian.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quxian.app.ProgramRun.Result;

/** Fact sheets from the command line. */
class SheetTest {

    @TempDir
    private Path folder;

    @Test
    void withoutAFileItsWordsArePrinted() {
        Result result = run("sheet", "--area", "黔江");
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .startsWith("黔江区情况简报\n截至2021年8月12日\n消防整治。截至2021年7月31日，黔江区可燃雨棚整改615户[1]，")
                .contains("\n[1] 《黔江区高层建筑消防整治简报》（2021年8月12日）：“");
    }

    @Test
    void itIsWrittenAsPdfAndAsDocx() throws IOException {
        Path pdf = folder.resolve("简报.pdf");
        Path docx = folder.resolve("简报.docx");
        assertThat(run("sheet", "--area", "500111", "--theme", "dark", "-o", pdf.toString()))
                .isEqualTo(new Result(0, "", ""));
        assertThat(run("--lang", "en", "sheet", "--area", "Dazu", "-o", docx.toString()))
                .isEqualTo(new Result(0, "", ""));
        try (PDDocument document = Loader.loadPDF(pdf.toFile());
                var in = Files.newInputStream(docx);
                XWPFDocument word = new XWPFDocument(in)) {
            assertThat(new PDFTextStripper().getText(document)).contains("大足区情况简报");
            assertThat(word.getParagraphs().getFirst().getText()).isEqualTo("Dazu District: Fact Sheet");
        }
    }

    @Test
    void theDayOneLooksFromIsHeeded() {
        assertThat(run("sheet", "--area", "黔江", "--as-of", "2021-07-01").code()).isEqualTo(1);
        assertThat(run("sheet", "--area", "黔江", "--as-of", "2021-12-31").out()).contains("截至2021年12月31日");
    }

    @Test
    void wrongUseIsToldInOneSentence() {
        assertThat(run("sheet", "--area", "黔江", "-o", "简报.txt"))
                .isEqualTo(new Result(2, "", "情况简报只能保存为 .pdf 或 .docx，不能是“简报.txt”。\n"));
        assertThat(run("sheet").code()).isEqualTo(2);
        assertThat(run("sheet", "--area", "没有").code()).isEqualTo(2);
        assertThat(run("sheet", "--area", "渝中").err()).contains("没有可写入简报的数据");
    }

    private Result run(String... arguments) {
        return new ProgramRun(folder).run("", arguments);
    }
}
