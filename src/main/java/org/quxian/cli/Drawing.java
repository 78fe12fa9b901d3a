package org.quxian.cli;

import java.nio.file.Path;
import org.quxian.chart.Picture;
import org.quxian.observation.ReportableException;
import org.quxian.render.Fonts;
import org.quxian.render.PngFile;
import org.quxian.render.RenderException;
import org.quxian.render.Renderer;
import org.quxian.render.Size;

/** Draws pictures into files, all with the same options. */
final class Drawing {
    private final PictureOptions options;
    private final Renderer renderer;
    private final PngFile files;

    Drawing(PictureOptions options) throws RenderException {
        this.options = options;
        this.renderer = new Renderer(Fonts.load());
        this.files = new PngFile(renderer);
    }

    void write(Picture picture, Path file) throws ReportableException {
        Size size = options.sizeOf(picture, renderer);
        files.write(picture, options.theme(), size.width(), size.height(), 1, file);
    }
}
