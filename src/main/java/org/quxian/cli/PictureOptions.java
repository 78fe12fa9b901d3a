package org.quxian.cli;

import java.util.Optional;
import org.quxian.chart.Board;
import org.quxian.chart.Chart;
import org.quxian.chart.Panel;
import org.quxian.chart.Picture;
import org.quxian.observation.Text;
import org.quxian.render.Renderer;
import org.quxian.render.Size;
import org.quxian.render.Theme;
import picocli.CommandLine.Option;

/** The options that say how a picture is drawn: its size, light or dark. */
final class PictureOptions {
    private static final int USUAL_WIDTH = 1600;
    private static final long MOST_PIXELS = 64_000_000;
    private static final int MOST_SIDE = 20_000;
    private static final int LEAST_SIDE = 64;
    private static final double MM_PER_INCH = 25.4;

    @Option(names = "--size", paramLabel = "WxH", descriptionKey = "size")
    private Optional<String> size = Optional.empty();

    @Option(names = "--width-mm", paramLabel = "MM", descriptionKey = "width-mm")
    private Optional<String> millimetres = Optional.empty();

    @Option(names = "--dpi", paramLabel = "DPI", descriptionKey = "dpi")
    private Optional<String> dpi = Optional.empty();

    @Option(names = "--theme", paramLabel = "light|dark", descriptionKey = "theme")
    private String theme = "light";

    /** Light or dark. */
    Theme theme() throws WrongUseException {
        return Choice.of("--theme", theme, Theme.class);
    }

    /** Says whether the options make sense together, before anything is read. */
    void check() throws WrongUseException {
        theme();
        if (size.isPresent() && (millimetres.isPresent() || dpi.isPresent())) {
            throw new WrongUseException(
                    new Text("--size 不能与 --width-mm、--dpi 同时使用。", "--size excludes --width-mm and --dpi."));
        }
        if (millimetres.isEmpty() && dpi.isPresent()) {
            throw new WrongUseException(new Text("--dpi 要与 --width-mm 一起使用。", "--dpi needs --width-mm."));
        }
        if (size.isPresent()) {
            exact(size.get());
        } else {
            width();
        }
    }

    /** How large {@code picture} is to be, in pixels: as asked for, or as high as looks well at the width asked for. */
    Size sizeOf(Picture picture, Renderer renderer) throws WrongUseException {
        if (size.isPresent()) {
            return exact(size.get());
        }
        int width = width();
        int natural = naturalWidth(picture);
        int height = renderer.preferredSize(picture, natural).height();
        return allowed(width, Math.max(LEAST_SIDE, Math.round((float) height * width / natural)));
    }

    private int width() throws WrongUseException {
        if (millimetres.isEmpty()) {
            return USUAL_WIDTH;
        }
        double inches = number("--width-mm", millimetres.get(), 10, 2000) / MM_PER_INCH;
        double dots = dpi.isPresent() ? number("--dpi", dpi.get(), 36, 2400) : 300;
        return allowed((int) Math.round(inches * dots), LEAST_SIDE).width();
    }

    private static Size exact(String words) throws WrongUseException {
        String[] sides = words.strip().split("[xX×*]", -1);
        if (sides.length != 2 || !sides[0].matches("[0-9]{1,9}") || !sides[1].matches("[0-9]{1,9}")) {
            throw new WrongUseException(new Text(
                    "--size 不能是“%s”，应写作 1920x1080。".formatted(words),
                    "--size cannot be %s; write it as 1920x1080.".formatted(words)));
        }
        return allowed(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]));
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

    private static Size allowed(int width, int height) throws WrongUseException {
        boolean fits = Math.min(width, height) >= LEAST_SIDE
                && Math.max(width, height) <= MOST_SIDE
                && (long) width * height <= MOST_PIXELS;
        if (!fits) {
            throw new WrongUseException(new Text(
                    "图片不能是 %d×%d 像素：每边 %d 到 %d，总数不超过 %d 万。"
                            .formatted(width, height, LEAST_SIDE, MOST_SIDE, MOST_PIXELS / 10_000),
                    "A picture cannot have %d×%d pixels: each side goes from %d to %d, and there are at most %d million."
                            .formatted(width, height, LEAST_SIDE, MOST_SIDE, MOST_PIXELS / 1_000_000)));
        }
        return new Size(width, height);
    }

    /** The width at which type has its normal size; a larger picture is the same one enlarged. */
    private static int naturalWidth(Picture picture) {
        return switch (picture) {
            case Chart chart -> 720;
            case Panel panel -> 480;
            case Board board -> 1200;
        };
    }
}
