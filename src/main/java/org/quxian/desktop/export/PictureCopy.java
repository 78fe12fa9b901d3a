package org.quxian.desktop.export;

import java.io.ByteArrayInputStream;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.quxian.chart.Picture;
import org.quxian.desktop.support.Desk;
import org.quxian.desktop.support.Outcome;
import org.quxian.observation.Text;
import org.quxian.render.PngFile;
import org.quxian.render.Size;

/** Puts pictures on the clipboard: opaque, and twice as fine as on the screen. */
public final class PictureCopy {
    private static final Text COPYING = new Text("复制图片", "Copying the picture");
    private static final int SCALE = 2;

    private final Desk desk;

    /**
     * @param desk the look
     */
    public PictureCopy(Desk desk) {
        this.desk = desk;
    }

    /**
     * Draws {@code picture} beside the window and puts it on the clipboard.
     *
     * @param picture what to copy
     * @param width how wide, in logical pixels
     * @param ended takes how it ended: the image that is on the clipboard
     */
    public void copy(Picture picture, int width, Consumer<Outcome<Image>> ended) {
        desk.tasks().start(COPYING, progress -> draw(picture, width), outcome -> {
            if (outcome instanceof Outcome.Done<Image> done) {
                ClipboardContent content = new ClipboardContent();
                content.putImage(done.value());
                Clipboard.getSystemClipboard().setContent(content);
            }
            ended.accept(outcome);
        });
    }

    private Image draw(Picture picture, int width) {
        Size size = desk.renderer().preferredSize(picture, width);
        byte[] png = new PngFile(desk.renderer())
                .bytes(picture, desk.look().appearance().pictures(), size.width(), size.height(), SCALE);
        return new Image(new ByteArrayInputStream(png));
    }
}
