package org.quxian.desktop.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.image.Image;
import javafx.stage.Window;
import org.quxian.chart.Picture;
import org.quxian.desktop.export.ExportDialog;
import org.quxian.desktop.export.ExportModel;
import org.quxian.desktop.export.Order;
import org.quxian.desktop.export.PictureCopy;
import org.quxian.desktop.support.Desk;
import org.quxian.desktop.support.Outcome;

/** The commands that take pictures out of the window, and what is said of them at its foot. */
final class Pictures {
    private static final int CHART_WIDTH = 960;

    private final Desk desk;
    private final Notices notices;
    private final ObjectProperty<Optional<Path>> folder;

    /**
     * @param desk the figures and the look
     * @param notices where outcomes are told
     * @param folder the folder that pictures went to last; empty before the first
     */
    Pictures(Desk desk, Notices notices, Optional<Path> folder) {
        this.desk = desk;
        this.notices = notices;
        this.folder = new SimpleObjectProperty<>(folder);
    }

    /** The folder that pictures went to last. */
    Optional<Path> folder() {
        return folder.get();
    }

    /** Asks what and where to, then writes it beside the window. */
    void export(ExportModel.InView inView, Window owner) {
        ExportModel model = new ExportModel(desk, inView, folder, LocalDate.now(ZoneId.systemDefault()));
        new ExportDialog(model, desk.look(), owner)
                .ask()
                .ifPresent(order -> model.export(order, outcome -> tell(order, outcome)));
    }

    /** Puts the chart in view on the clipboard, or the overview where none is. */
    void copy(ExportModel.InView inView) {
        Picture picture = inView.chart()
                .<Picture>map(chart -> chart)
                .orElseGet(() -> desk.charts().board(desk.selection().get()));
        new PictureCopy(desk).copy(picture, CHART_WIDTH, this::tellCopy);
    }

    private void tellCopy(Outcome<Image> outcome) {
        if (outcome instanceof Outcome.Failed<Image> failed) {
            notices.say(failed.sentence());
        } else {
            notices.say(ShellWords.COPIED);
        }
    }

    private void tell(Order order, Outcome<Integer> outcome) {
        notices.say(
                switch (outcome) {
                    case Outcome.Done<Integer> done ->
                        ShellWords.exported(done.value(), order.folder().toString());
                    case Outcome.Cancelled<Integer> stopped -> ShellWords.stopped(stopped.partial());
                    case Outcome.Failed<Integer> failed -> failed.sentence();
                });
    }
}
