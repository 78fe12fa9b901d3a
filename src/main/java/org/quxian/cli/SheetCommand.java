package org.quxian.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.quxian.chart.FactSheet;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Selection;
import org.quxian.observation.Text;
import org.quxian.render.Fonts;
import org.quxian.render.Renderer;
import org.quxian.render.Theme;
import org.quxian.render.sheet.SheetDocx;
import org.quxian.render.sheet.SheetPdf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The fact sheet of a district as PDF or DOCX, or as plain words. */
@Command(name = "sheet")
final class SheetCommand implements Callable<Integer> {
    private final Session session;

    @Option(names = "--area", paramLabel = "AREA", descriptionKey = "sheet-area", required = true)
    private String area = "";

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "as-of")
    private Optional<String> asOf = Optional.empty();

    @Option(names = "--theme", paramLabel = "light|dark", descriptionKey = "theme")
    private String theme = "light";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE.pdf|docx",
            descriptionKey = "sheet-output")
    private Optional<String> output = Optional.empty();

    SheetCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws ReportableException, IOException {
        Theme looks = Choice.of("--theme", theme, Theme.class);
        SelectionOptions options = new SelectionOptions();
        options.areas = List.of(area);
        options.asOf = asOf;
        options.unnamed();
        if (output.isPresent()) {
            checkName(output.get());
        }
        StoreAccess.Opened opened = session.open();
        Selection selection = options.selection(List.of(), opened.data().catalogue(), session.today());
        FactSheet sheet =
                session.sheets(opened.data()).of(selection.areas().iterator().next(), selection);
        if (output.isPresent()) {
            write(sheet, looks, OutputFile.path(output.get()));
        } else {
            print(sheet);
        }
        return 0;
    }

    private static void checkName(String name) throws WrongUseException {
        String lower = name.toLowerCase(Locale.ROOT);
        if (!lower.endsWith(".pdf") && !lower.endsWith(".docx")) {
            throw new WrongUseException(new Text(
                    "情况简报只能保存为 .pdf 或 .docx，不能是“%s”。".formatted(name),
                    "Fact sheets are saved as .pdf or .docx, not as %s.".formatted(name)));
        }
    }

    private static void write(FactSheet sheet, Theme looks, Path file) throws ReportableException {
        Renderer renderer = new Renderer(Fonts.load());
        byte[] bytes = file.toString().toLowerCase(Locale.ROOT).endsWith(".pdf")
                ? new SheetPdf(renderer).bytes(sheet, looks)
                : new SheetDocx(renderer).bytes(sheet, looks);
        OutputFile.write(file, out -> out.write(bytes));
    }

    private void print(FactSheet sheet) throws IOException {
        session.print(sheet.title());
        session.print(sheet.dateline());
        for (FactSheet.Paragraph paragraph : sheet.paragraphs()) {
            session.print(paragraph.text());
        }
        for (FactSheet.Footnote note : sheet.footnotes()) {
            session.print("[" + note.number() + "] " + note.text());
        }
    }
}
