package org.quxian.render.file;

import java.util.Optional;
import org.quxian.chart.Board;
import org.quxian.chart.Chart;
import org.quxian.chart.Panel;
import org.quxian.chart.Picture;
import org.quxian.observation.Text;
import org.quxian.render.Renderer;
import org.quxian.render.Size;

/**
 * How large a picture file is. The screen has no say in it.
 *
 * @param logical what is laid out, in logical pixels
 * @param scale image pixels for a logical one, 1 to 4
 * @param paper how wide it is on paper; empty where nobody said
 */
public record PictureSize(Size logical, double scale, Optional<Paper> paper) {
    /** The least of either side, in image pixels. */
    public static final int LEAST = 64;

    /** The most of either side, in image pixels. */
    public static final int MOST = 20_000;

    private static final long MOST_PIXELS = 64_000_000;
    private static final double MOST_SCALE = 4;
    private static final double MM_PER_INCH = 25.4;

    /** What a logical pixel is on paper where nobody said. */
    private static final double USUAL_DPI = 96;

    /**
     * A width on paper.
     *
     * @param widthMm how wide it is there, in millimetres
     * @param dpi how many image pixels there are to the inch
     */
    public record Paper(double widthMm, double dpi) {

        /** How many image pixels that makes: 1890 for 160 mm at 300 dpi. */
        public int pixels() {
            return (int) Math.round(widthMm / MM_PER_INCH * dpi);
        }
    }

    public PictureSize {
        if (!(scale >= 1 && scale <= MOST_SCALE)) {
            throw new IllegalArgumentException("a picture is enlarged 1 to 4 times, not " + scale);
        }
        fault(Math.round(logical.width() * scale), Math.round(logical.height() * scale))
                .ifPresent(fault -> {
                    throw new IllegalArgumentException(fault.en());
                });
    }

    /** {@code width} by {@code height} logical pixels, enlarged {@code scale} times. */
    public static PictureSize pixels(int width, int height, double scale) {
        return new PictureSize(new Size(width, height), scale, Optional.empty());
    }

    /** As wide as {@code paper} says, and {@code height} image pixels high. */
    public static PictureSize on(Paper paper, int height) {
        return new PictureSize(new Size(paper.pixels(), height), 1, Optional.of(paper));
    }

    /**
     * How many image pixels {@code picture} is high at {@code width} of them, in the proportion it looks best in.
     *
     * @param picture the picture
     * @param renderer draws it
     * @param width how many image pixels it is wide
     */
    public static int naturalHeight(Picture picture, Renderer renderer, int width) {
        int natural = naturalWidth(picture);
        int height = renderer.preferredSize(picture, natural).height();
        return Math.max(LEAST, Math.round((float) height * width / natural));
    }

    /** The width at which type has its normal size; a larger picture is the same one enlarged. */
    private static int naturalWidth(Picture picture) {
        return switch (picture) {
            case Chart chart -> 720;
            case Panel panel -> 480;
            case Board board -> 1200;
        };
    }

    /** What is wrong with an image of this size; empty where nothing is. */
    public static Optional<Text> fault(long width, long height) {
        boolean fits =
                Math.min(width, height) >= LEAST && Math.max(width, height) <= MOST && width * height <= MOST_PIXELS;
        return fits
                ? Optional.empty()
                : Optional.of(new Text(
                        "图片不能是 %d×%d 像素：每边 %d 到 %d，总数不超过 %d 万。"
                                .formatted(width, height, LEAST, MOST, MOST_PIXELS / 10_000),
                        "A picture cannot have %d×%d pixels: each side goes from %d to %d, and there are at most %d million."
                                .formatted(width, height, LEAST, MOST, MOST_PIXELS / 1_000_000)));
    }

    /** How wide it is on paper, in millimetres. */
    public double widthMm() {
        return paper.map(Paper::widthMm).orElse(logical.width() / USUAL_DPI * MM_PER_INCH);
    }

    /** How high it is on paper, in millimetres. */
    public double heightMm() {
        return widthMm() * logical.height() / logical.width();
    }
}
