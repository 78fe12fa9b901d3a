package org.quxian.desktop.export;

import java.util.Optional;
import org.quxian.chart.Picture;
import org.quxian.observation.Text;
import org.quxian.render.Renderer;
import org.quxian.render.file.PictureSize;

/** How large pictures are wanted. */
public sealed interface Measure {

    /** How large {@code picture} becomes. */
    PictureSize of(Picture picture, Renderer renderer);

    /** What is wrong with it; empty where nothing is. */
    Optional<Text> fault();

    /**
     * The same pixels for every picture.
     *
     * @param size in logical pixels
     * @param scale image pixels for a logical one, 1 to 4
     */
    record Pixels(PixelSize size, int scale) implements Measure {
        @Override
        public PictureSize of(Picture picture, Renderer renderer) {
            return PictureSize.pixels(size.width(), size.height(), scale);
        }

        @Override
        public Optional<Text> fault() {
            return PictureSize.fault((long) size.width() * scale, (long) size.height() * scale);
        }
    }

    /**
     * The same width on paper for every picture, each as high as it looks best.
     *
     * @param paper the width
     */
    record Paper(PictureSize.Paper paper) implements Measure {
        @Override
        public PictureSize of(Picture picture, Renderer renderer) {
            return PictureSize.on(paper, PictureSize.naturalHeight(picture, renderer, paper.pixels()));
        }

        @Override
        public Optional<Text> fault() {
            return PictureSize.fault(paper.pixels(), PictureSize.LEAST);
        }
    }
}
