package org.quxian.desktop.reopened;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.quxian.chart.Picture;
import org.quxian.desktop.support.Desk;
import org.quxian.desktop.support.Outcome;
import org.quxian.observation.Dataset;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Text;
import org.quxian.render.Renderer;
import org.quxian.render.Size;
import org.quxian.render.payload.Evidence;
import org.quxian.render.payload.Payload;
import org.quxian.render.payload.PayloadFile;
import org.quxian.render.payload.Reopened;

/** Opens picture files beside the window, and says how they stand to the figures of the store. */
public final class ReopenedModel {
    /** The width that the chart is drawn at to begin with. */
    static final int WIDTH = 640;

    /** As high as a drawing surface may be. */
    private static final int HIGHEST = 8000;

    private final Desk desk;

    /**
     * @param desk the figures as they are now, and where the work goes
     */
    public ReopenedModel(Desk desk) {
        this.desk = desk;
    }

    /**
     * Reads a picture file.
     *
     * @param file the file
     * @param ended takes what is in it, or why nothing is
     */
    public void open(Path file, Consumer<Outcome<ReopenedPicture>> ended) {
        Dataset now = desk.data();
        desk.tasks().start(ReopenedWords.OPENING, progress -> read(file, now), ended);
    }

    private ReopenedPicture read(Path file, Dataset now) throws ReportableException {
        Reopened opened = PayloadFile.read(file);
        Payload payload = opened.payload();
        requireDrawable(payload.picture(), desk.renderer());
        List<Text> notices = new ArrayList<>();
        if (opened instanceof Reopened.Altered altered) {
            notices.add(altered.what());
        }
        long differing = payload.figures().stream()
                .filter(evidence -> evidence.in(now) != Evidence.Agreement.SAME)
                .count();
        if (differing > 0) {
            notices.add(ReopenedWords.differing((int) differing));
        }
        String name = Optional.ofNullable(file.getFileName()).orElse(file).toString();
        return new ReopenedPicture(name, payload, notices);
    }

    /** Tried here, where nothing waits for it: nobody has vouched for the file. */
    private static void requireDrawable(Picture picture, Renderer renderer) throws ReportableException {
        try {
            Size size = renderer.preferredSize(picture, WIDTH);
            if (size.height() > HIGHEST) {
                throw new ReportableException(ReopenedWords.UNDRAWABLE);
            }
            renderer.proof(picture, size);
        } catch (RuntimeException e) {
            throw new ReportableException(ReopenedWords.UNDRAWABLE, e);
        }
    }
}
