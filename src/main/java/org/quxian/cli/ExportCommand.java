package org.quxian.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.quxian.chart.NothingToDrawException;
import org.quxian.chart.Picture;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Selection;
import org.quxian.observation.Text;
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

    @Option(names = "--force", descriptionKey = "force")
    private boolean force;

    ExportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws ReportableException, IOException {
        Path target = OutputFile.path(folder);
        picture.check();
        selection.unnamed();
        StoreAccess.Opened opened = session.open();
        Selection looked = selection.selection(themes, opened.data().catalogue(), session.today());
        Map<String, Picture> pictures = new ExportList(
                        session.builder(opened.data()),
                        opened.data(),
                        session.language(),
                        looked.asOf().orElse(session.today()))
                .of(looked);
        if (pictures.isEmpty()) {
            throw new NothingToDrawException(
                    new Text("没有符合条件的数据，未导出图片。", "There is no figure for this selection, so nothing was exported."));
        }
        OutputFile.makeFolder(target);
        if (!force) {
            refuseToOverwrite(target, pictures);
        }
        Drawing drawing = new Drawing(picture);
        for (Map.Entry<String, Picture> entry : pictures.entrySet()) {
            Path file = target.resolve(entry.getKey());
            drawing.write(entry.getValue(), file);
            session.print(file.toString());
        }
        return 0;
    }

    private static void refuseToOverwrite(Path folder, Map<String, Picture> pictures) throws ReportableException {
        List<String> there = pictures.keySet().stream()
                .filter(name -> Files.exists(folder.resolve(name)))
                .toList();
        if (!there.isEmpty()) {
            throw new ReportableException(new Text(
                    "文件夹 %s 中已有 %s 等 %d 个同名文件，未导出；要覆盖请加 --force。".formatted(folder, there.getFirst(), there.size()),
                    "The folder %s already has %s (%d files of the same names), so nothing was exported; add --force to overwrite."
                            .formatted(folder, there.getFirst(), there.size())));
        }
    }
}
