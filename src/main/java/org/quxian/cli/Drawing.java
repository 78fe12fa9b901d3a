package org.quxian.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.quxian.chart.Picture;
import org.quxian.observation.Dataset;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Selection;
import org.quxian.observation.Text;
import org.quxian.render.Fonts;
import org.quxian.render.RenderException;
import org.quxian.render.Renderer;
import org.quxian.render.file.PictureFiles;
import org.quxian.render.file.PictureFormat;
import org.quxian.render.payload.Payload;
import org.quxian.render.preflight.Preflight;
import org.quxian.render.preflight.Warning;

/** Draws pictures into files, all with the same options; what is to be known of them is told before. */
final class Drawing {
    private final Session session;
    private final PictureOptions options;
    private final Selection selection;
    private final Dataset data;
    private final Renderer renderer;
    private final Preflight preflight;
    private final PictureFiles files;

    /**
     * @param session where warnings are told
     * @param options how to draw
     * @param selection what is looked at
     * @param opened the figures
     */
    Drawing(Session session, PictureOptions options, Selection selection, StoreAccess.Opened opened)
            throws RenderException {
        this.session = session;
        this.options = options;
        this.selection = selection;
        this.data = opened.data();
        this.renderer = new Renderer(Fonts.load());
        this.preflight = new Preflight(renderer, data, opened.conflicts());
        this.files = new PictureFiles(renderer);
    }

    /** A picture and the file it goes to. */
    record Sheet(Picture picture, Path file, PictureFormat format) {}

    /**
     * Tells what is wrong with each of {@code sheets}.
     *
     * @throws ReportableException where something is, and {@code --strict} was given
     */
    void check(List<Sheet> sheets) throws ReportableException, IOException {
        List<String> told = new ArrayList<>();
        for (Sheet sheet : sheets) {
            for (Warning warning : preflight.check(sheet.picture(), options.sizeOf(sheet.picture(), renderer))) {
                told.add(line(sheet, warning));
            }
        }
        for (String line : told.stream().distinct().toList()) {
            session.complain(line);
        }
        if (options.isStrict() && !told.isEmpty()) {
            throw new ReportableException(
                    new Text("图片有以上问题，按 --strict 未写入。", "Because of --strict nothing was written."));
        }
    }

    private String line(Sheet sheet, Warning warning) {
        String name = String.valueOf(sheet.file().getFileName());
        return new Text(
                        name + "：" + warning.sentence().zh() + warning.mend().zh(),
                        name + ": " + warning.sentence().en() + " "
                                + warning.mend().en())
                .in(session.language());
    }

    /** Writes one. */
    void write(Sheet sheet) throws ReportableException {
        Payload payload = Payload.of(sheet.picture(), options.theme(), session.language(), selection, data);
        files.write(payload, options.sizeOf(sheet.picture(), renderer), sheet.format(), sheet.file());
    }
}
