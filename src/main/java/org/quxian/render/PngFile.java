package org.quxian.render;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.quxian.chart.Picture;
import org.quxian.observation.Text;

/** Pictures as opaque PNG images; needs no display. */
public final class PngFile {
    private static final double MOST = 4;

    private final Renderer renderer;

    /**
     * @param renderer draws the pictures
     */
    public PngFile(Renderer renderer) {
        this.renderer = renderer;
    }

    /**
     * Writes {@code picture} to {@code file}, which is replaced only once the new one is complete.
     *
     * @param picture what to draw
     * @param theme light or dark
     * @param width in logical pixels, above 0
     * @param height in logical pixels, above 0
     * @param scale image pixels for a logical one, 1 to 4
     * @param file where to; its folder exists
     * @throws RenderException where the file cannot be written: no such folder, no permission, no space
     */
    public void write(Picture picture, Theme theme, int width, int height, double scale, Path file)
            throws RenderException {
        Path target = file.toAbsolutePath().normalize();
        Path folder = target.resolveSibling("");
        if (!Files.isDirectory(folder)) {
            throw new RenderException(new Text(
                    "文件夹“" + folder + "”不存在，无法保存“" + target.getFileName() + "”。",
                    "The folder " + folder + " does not exist, so " + target.getFileName() + " cannot be saved."));
        }
        if (Files.isDirectory(target)) {
            throw new RenderException(
                    new Text("“" + target + "”是一个文件夹，请换一个文件名。", target + " is a folder; choose another file name."));
        }
        byte[] png = bytes(picture, theme, width, height, scale);
        Path aside = folder.resolve("." + target.getFileName() + "." + System.nanoTime() + ".part");
        try {
            try {
                Files.write(aside, png, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                move(aside, target);
            } finally {
                Files.deleteIfExists(aside);
            }
        } catch (AccessDeniedException e) {
            throw new RenderException(
                    new Text(
                            "没有权限写入“" + target + "”，请换一个文件夹。",
                            "There is no permission to write " + target + "; choose another folder."),
                    e);
        } catch (IOException e) {
            throw new RenderException(
                    new Text(
                            "无法写入“" + target + "”，磁盘可能已满或不可写。",
                            target + " could not be written; the disk may be full or read-only."),
                    e);
        }
    }

    /** {@code picture} as the bytes of a PNG file; for the parameters see {@link #write}. */
    public byte[] bytes(Picture picture, Theme theme, int width, int height, double scale) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            if (!ImageIO.write(image(picture, theme, width, height, scale), "png", out)) {
                throw new IllegalStateException("this Java runtime writes no PNG");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return bytes.toByteArray();
    }

    /** {@code picture} as an opaque image, for the clipboard; for the parameters see {@link #write}. */
    public BufferedImage image(Picture picture, Theme theme, int width, int height, double scale) {
        Size size = new Size(width, height);
        if (!(scale >= 1 && scale <= MOST)) {
            throw new IllegalArgumentException("a picture is enlarged 1 to 4 times, not " + scale);
        }
        BufferedImage image = new BufferedImage(
                (int) Math.round(size.width() * scale),
                (int) Math.round(size.height() * scale),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(image.getWidth() / (double) width, image.getHeight() / (double) height);
        renderer.render(picture, theme).draw(graphics, new Rectangle2D.Double(0, 0, width, height));
        graphics.dispose();
        return image;
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
