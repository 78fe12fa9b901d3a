package org.quxian.desktop.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.image.Image;
import javafx.stage.Window;
import org.quxian.chart.Picture;
import org.quxian.desktop.export.DataExportDialog;
import org.quxian.desktop.export.DataExportModel;
import org.quxian.desktop.export.ExportDialog;
import org.quxian.desktop.export.ExportModel;
import org.quxian.desktop.export.Finding;
import org.quxian.desktop.export.Order;
import org.quxian.desktop.export.PictureCopy;
import org.quxian.desktop.export.PreflightDialog;
import org.quxian.desktop.reopened.ReopenedModel;
import org.quxian.desktop.reopened.ReopenedPicture;
import org.quxian.desktop.reopened.ReopenedWindow;
import org.quxian.desktop.support.Desk;
import org.quxian.desktop.support.Outcome;
import org.quxian.desktop.support.Standing;

/** The commands that take pictures and figures out of the window and bring pictures back, and what is said of them. */
final class Pictures {
    private static final int CHART_WIDTH = 960;

    private final Desk desk;
    private final ObservableValue<Standing> standing;
    private final Notices notices;
    private final ObjectProperty<Optional<Path>> folder;
    private final Consumer<String> openFigure;

    /**
     * @param desk the figures and the look
     * @param standing the figures that contradict each other
     * @param notices where outcomes are told
     * @param folder the folder that files went to last; empty before the first
     * @param openFigure shows the figure with this id
     */
    Pictures(
            Desk desk,
            ObservableValue<Standing> standing,
            Notices notices,
            Optional<Path> folder,
            Consumer<String> openFigure) {
        this.desk = desk;
        this.standing = standing;
        this.notices = notices;
        this.folder = new SimpleObjectProperty<>(folder);
        this.openFigure = openFigure;
    }

    /** The folder that files went to last. */
    Optional<Path> folder() {
        return folder.get();
    }

    /** Asks what and where to, looks it over, then writes it beside the window. */
    void export(ExportModel.InView inView, Window owner) {
        ExportModel model = new ExportModel(desk, standing.getValue().conflicts(), inView, folder, today());
        new ExportDialog(model, desk.look(), owner)
                .ask()
                .ifPresent(order -> model.check(order, found -> checked(model, order, found, owner)));
    }

    private void checked(ExportModel model, Order order, Outcome<List<Finding>> outcome, Window owner) {
        switch (outcome) {
            case Outcome.Done<List<Finding>> done -> {
                if (done.value().isEmpty() || goesOn(done.value(), owner)) {
                    model.export(order, ended -> tell(order, ended));
                }
            }
            case Outcome.Cancelled<List<Finding>> stopped -> notices.say(ShellWords.stopped(0));
            case Outcome.Failed<List<Finding>> failed -> notices.say(failed.sentence());
        }
    }

    private boolean goesOn(List<Finding> findings, Window owner) {
        Optional<PreflightDialog.Answer> answer = new PreflightDialog(findings, desk.look(), owner).ask();
        if (answer.isPresent() && answer.get() instanceof PreflightDialog.Answer.Open open) {
            openFigure.accept(open.figure());
        }
        return answer.isPresent() && answer.get() instanceof PreflightDialog.Answer.GoOn;
    }

    /** Asks in which format and where to, then writes the figures of the selection. */
    void exportData(Window owner) {
        DataExportModel model = new DataExportModel(desk, folder, today());
        new DataExportDialog(model, desk.look(), owner)
                .ask()
                .ifPresent(file -> model.export(file, outcome -> tellData(file, outcome)));
    }

    /** Shows the chart that a picture file carries, in a window of its own. */
    void open(Path file, Window owner) {
        new ReopenedModel(desk).open(file, outcome -> {
            switch (outcome) {
                case Outcome.Done<ReopenedPicture> done -> new ReopenedWindow(done.value(), desk, owner).show();
                case Outcome.Cancelled<ReopenedPicture> stopped -> {}
                case Outcome.Failed<ReopenedPicture> failed -> notices.say(failed.sentence());
            }
        });
    }

    /** Puts the chart in view on the clipboard, or the overview where none is. */
    void copy(ExportModel.InView inView) {
        Picture picture = inView.chart()
                .<Picture>map(chart -> chart)
                .orElseGet(() -> desk.charts().board(desk.selection().get()));
        new PictureCopy(desk).copy(picture, CHART_WIDTH, this::tellCopy);
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }

    private void tellCopy(Outcome<Image> outcome) {
        if (outcome instanceof Outcome.Failed<Image> failed) {
            notices.say(failed.sentence());
        } else {
            notices.say(ShellWords.COPIED);
        }
    }

    private void tellData(Path file, Outcome<DataExportModel.Written> outcome) {
        if (outcome instanceof Outcome.Failed<DataExportModel.Written> failed) {
            notices.say(failed.sentence());
        } else if (outcome instanceof Outcome.Done<DataExportModel.Written> done) {
            notices.say(ShellWords.exportedData(done.value(), file.toString()));
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
