package org.quxian.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.quxian.chart.NamePattern;
import org.quxian.chart.NothingToDrawException;
import org.quxian.chart.Picture;
import org.quxian.chart.PictureNames;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Selection;
import org.quxian.observation.Text;
import org.quxian.render.file.PictureFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws every panel and chart of a selection into a folder. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "folder")
    private String folder = "";

    @Mixin
    private final SelectionOptions selection = new SelectionOptions();

    @Mixin
    private final PictureOptions picture = new PictureOptions();

    @Option(
            names = "--theme-name",
            paramLabel = "THEME",
            descriptionKey = "theme-name",
            split = "[,，、]",
            splitSynopsisLabel = ",")
    private List<String> themes = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "png|svg|pdf",
            descriptionKey = "picture-format",
            split = "[,，、]",
            splitSynopsisLabel = ",")
    private List<String> formats = new ArrayList<>();

    @Option(names = "--names", paramLabel = "PATTERN", descriptionKey = "names")
    private Optional<String> names = Optional.empty();

    @Option(names = "--force", descriptionKey = "force")
    private boolean force;

    ExportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws ReportableException, IOException {
        Path target = OutputFile.path(folder);
        picture.check();
        List<PictureFormat> wanted = formats();
        NamePattern pattern = pattern();
        selection.unnamed();
        StoreAccess.Opened opened = session.open();
        Selection looked = selection.selection(themes, opened.data().catalogue(), session.today());
        List<Picture> pictures = new ExportList(session.builder(opened.data())).of(looked);
        if (pictures.isEmpty()) {
            throw new NothingToDrawException(
                    new Text("没有符合条件的数据，未导出图片。", "There is no figure for this selection, so nothing was exported."));
        }
        PictureNames naming =
                new PictureNames(opened.data(), session.language(), looked.asOf(), session.today(), pattern);
        List<Drawing.Sheet> sheets = new ArrayList<>();
        for (PictureFormat format : wanted) {
            naming.of(pictures, format.ending())
                    .forEach((name, drawn) -> sheets.add(new Drawing.Sheet(drawn, target.resolve(name), format)));
        }
        write(sheets, target, new Drawing(session, picture, looked, opened));
        return 0;
    }

    private void write(List<Drawing.Sheet> sheets, Path target, Drawing drawing)
            throws ReportableException, IOException {
        OutputFile.makeFolder(target);
        if (!force) {
            refuseToOverwrite(target, sheets);
        }
        drawing.check(sheets);
        for (Drawing.Sheet sheet : sheets) {
            drawing.write(sheet);
            session.print(sheet.file().toString());
        }
    }

    private List<PictureFormat> formats() throws WrongUseException {
        List<PictureFormat> wanted = new ArrayList<>();
        for (String format : formats) {
            wanted.add(Choice.of("--format", format.strip(), PictureFormat.class));
        }
        return wanted.isEmpty() ? List.of(PictureFormat.PNG) : wanted;
    }

    private NamePattern pattern() throws WrongUseException {
        try {
            return names.isPresent() ? NamePattern.of(names.get()) : NamePattern.usual(session.language());
        } catch (ReportableException wrong) {
            throw new WrongUseException(wrong.sentence());
        }
    }

    private static void refuseToOverwrite(Path folder, List<Drawing.Sheet> sheets) throws ReportableException {
        List<Path> there =
                sheets.stream().map(Drawing.Sheet::file).filter(Files::exists).toList();
        if (!there.isEmpty()) {
            throw new ReportableException(new Text(
                    "文件夹 %s 中已有 %s 等 %d 个同名文件，未导出；要覆盖请加 --force。"
                            .formatted(folder, there.getFirst().getFileName(), there.size()),
                    "The folder %s already has %s (%d files of the same names), so nothing was exported; add --force to overwrite."
                            .formatted(folder, there.getFirst().getFileName(), there.size())));
        }
    }
}
