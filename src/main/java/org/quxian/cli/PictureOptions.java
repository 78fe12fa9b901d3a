package org.quxian.cli;

import java.util.Optional;
import java.util.OptionalInt;
import org.quxian.chart.Picture;
import org.quxian.observation.Text;
import org.quxian.render.Renderer;
import org.quxian.render.Size;
import org.quxian.render.Theme;
import org.quxian.render.file.PictureSize;
import org.quxian.render.file.PictureSize.Paper;
import picocli.CommandLine.Option;

/** The options that say how a picture is drawn: its size, light or dark. */
final class PictureOptions {
    private static final int USUAL_WIDTH = 1600;
    private static final double USUAL_DPI = 300;

    @Option(names = "--size", paramLabel = "WxH", descriptionKey = "size")
    private Optional<String> size = Optional.empty();

    @Option(names = "--width-mm", paramLabel = "MM", descriptionKey = "width-mm")
    private Optional<String> millimetres = Optional.empty();

    @Option(names = "--height-mm", paramLabel = "MM", descriptionKey = "height-mm")
    private Optional<String> heightMm = Optional.empty();

    @Option(names = "--dpi", paramLabel = "DPI", descriptionKey = "dpi")
    private Optional<String> dpi = Optional.empty();

    @Option(names = "--scale", paramLabel = "1…4", descriptionKey = "scale")
    private Optional<String> scale = Optional.empty();

    @Option(names = "--theme", paramLabel = "light|dark", descriptionKey = "theme")
    private String theme = "light";

    @Option(names = "--strict", descriptionKey = "strict")
    private boolean strict;

    /** Whether nothing is to be written where something is wrong. */
    boolean isStrict() {
        return strict;
    }

    /** Light or dark. */
    Theme theme() throws WrongUseException {
        return Choice.of("--theme", theme, Theme.class);
    }

    /** Says whether the options make sense together, before anything is read. */
    void check() throws WrongUseException {
        theme();
        boolean onPaper = millimetres.isPresent() || heightMm.isPresent() || dpi.isPresent();
        if (size.isPresent() && onPaper) {
            throw new WrongUseException(new Text(
                    "--size 不能与 --width-mm、--height-mm、--dpi 同时使用。",
                    "--size excludes --width-mm, --height-mm and --dpi."));
        }
        if (millimetres.isEmpty() && onPaper) {
            String option = dpi.isPresent() ? "--dpi" : "--height-mm";
            throw new WrongUseException(new Text(option + " 要与 --width-mm 一起使用。", option + " needs --width-mm."));
        }
        if (millimetres.isPresent() && scale.isPresent()) {
            throw new WrongUseException(new Text(
                    "--scale 不能与 --width-mm 同时使用，请改用 --dpi。", "--scale excludes --width-mm; use --dpi instead."));
        }
        if (size.isPresent()) {
            allowed(exact(size.get()));
        } else if (millimetres.isPresent()) {
            paperHeight(paper());
        } else {
            allowed(new Size(USUAL_WIDTH, PictureSize.LEAST));
        }
    }

    /** How large {@code picture} is to be: as asked for, or as high as looks well at the width asked for. */
    PictureSize sizeOf(Picture picture, Renderer renderer) throws WrongUseException {
        if (size.isPresent()) {
            return allowed(exact(size.get()));
        }
        if (millimetres.isEmpty()) {
            return allowed(new Size(USUAL_WIDTH, PictureSize.naturalHeight(picture, renderer, USUAL_WIDTH)));
        }
        Paper paper = paper();
        OptionalInt asked = paperHeight(paper);
        int height =
                asked.isPresent() ? asked.getAsInt() : PictureSize.naturalHeight(picture, renderer, paper.pixels());
        unless(PictureSize.fault(paper.pixels(), height));
        return PictureSize.on(paper, height);
    }

    private Paper paper() throws WrongUseException {
        double dots = dpi.isPresent() ? number("--dpi", dpi.get(), 36, 2400) : USUAL_DPI;
        Paper paper = new Paper(number("--width-mm", millimetres.orElse(""), 10, 2000), dots);
        unless(PictureSize.fault(paper.pixels(), PictureSize.LEAST));
        return paper;
    }

    /** The height asked for, in image pixels; empty where none was. */
    private OptionalInt paperHeight(Paper paper) throws WrongUseException {
        if (heightMm.isEmpty()) {
            return OptionalInt.empty();
        }
        int height = new Paper(number("--height-mm", heightMm.get(), 10, 2000), paper.dpi()).pixels();
        unless(PictureSize.fault(paper.pixels(), height));
        return OptionalInt.of(height);
    }

    private PictureSize allowed(Size logical) throws WrongUseException {
        double times = scale.isPresent() ? number("--scale", scale.get(), 1, 4) : 1;
        unless(PictureSize.fault(Math.round(logical.width() * times), Math.round(logical.height() * times)));
        return new PictureSize(logical, times, Optional.empty());
    }

    private static void unless(Optional<Text> fault) throws WrongUseException {
        if (fault.isPresent()) {
            throw new WrongUseException(fault.get());
        }
    }

    private static Size exact(String words) throws WrongUseException {
        String[] sides = words.strip().split("[xX×*]", -1);
        if (sides.length != 2 || !sides[0].matches("[0-9]{1,9}") || !sides[1].matches("[0-9]{1,9}")) {
            throw new WrongUseException(new Text(
                    "--size 不能是“%s”，应写作 1920x1080。".formatted(words),
                    "--size cannot be %s; write it as 1920x1080.".formatted(words)));
        }
        int width = Integer.parseInt(sides[0]);
        int height = Integer.parseInt(sides[1]);
        unless(PictureSize.fault(width, height));
        return new Size(width, height);
    }

    private static double number(String option, String words, double least, double most) throws WrongUseException {
        if (words.strip().matches("[0-9]{1,6}(\\.[0-9]{1,6})?")) {
            double number = Double.parseDouble(words.strip());
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw new WrongUseException(new Text(
                "%s 不能是“%s”，应在 %.0f 到 %.0f 之间。".formatted(option, words, least, most),
                "%s cannot be %s; it goes from %.0f to %.0f.".formatted(option, words, least, most)));
    }
}
