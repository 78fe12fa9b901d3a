package org.quxian.render.file;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quxian.observation.Text;

/** The formats of picture files. */
public enum PictureFormat {
    /** Pixels, and inside them what they show. */
    PNG(new Text("PNG 图片（可重新打开）", "PNG picture (opens again)")),
    /** Vectors for the web and for drawing programs. */
    SVG(new Text("SVG 矢量图", "SVG vectors")),
    /** Vectors on a page, with the fonts in it. */
    PDF(new Text("PDF 矢量图", "PDF vectors"));

    private final Text label;

    PictureFormat(Text label) {
        this.label = label;
    }

    /** Its name. */
    public Text label() {
        return label;
    }

    /** How the names of its files end: {@code .png}. */
    public String ending() {
        return "." + word();
    }

    /** The word for it: png. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format that the name of a file asks for; empty where it ends otherwise. */
    public static Optional<PictureFormat> ofName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> lower.endsWith(format.ending()))
                .findFirst();
    }

    /** The words for all formats. */
    public static List<String> words() {
        return Arrays.stream(values()).map(PictureFormat::word).toList();
    }
}
