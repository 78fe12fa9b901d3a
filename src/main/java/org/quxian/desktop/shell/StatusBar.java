package org.quxian.desktop.shell;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quxian.desktop.support.Desk;
import org.quxian.desktop.support.Dialogs;
import org.quxian.desktop.support.Look;
import org.quxian.desktop.support.Reviews;
import org.quxian.desktop.support.RunningTask;
import org.quxian.observation.Fault;
import org.quxian.observation.Text;

/** The foot of the window: how much is looked at, where it is kept, what is wrong with it, and the work under way. */
final class StatusBar extends HBox {
    /** Words that cannot be seen. */
    private static final Text BLANK = Text.same("\u200b");

    private static final Text LOST = new Text("数据库连接断开，正在重试…", "The connection is lost; trying again…");

    private final Look look;
    private final HBox work = new HBox();

    StatusBar(StatusModel model, Desk desk, Opened opened, Notices notices, Reviews reviews) {
        this.look = desk.look();
        Label notice = label(
                notices.latestProperty().flatMap(said -> said.map(look::text).orElse(look.text(BLANK))));
        notice.getStyleClass().add("notice");
        notice.setId("notice");
        Region gap = new Region();
        setHgrow(gap, Priority.ALWAYS);
        Label counts = label(model.countsProperty().flatMap(look::text));
        counts.setId("counts");
        counts.setMinWidth(USE_PREF_SIZE);
        Label place = label(reviews.lostProperty().flatMap(lost -> look.text(lost ? LOST : opened.place())));
        place.setId("place");
        getChildren().setAll(counts, place);
        faults(opened.faults()).ifPresent(getChildren()::add);
        getChildren().addAll(notice, gap, work);
        work.getStyleClass().add("status-work");
        getStyleClass().add("status-bar");
        desk.tasks().running().addListener((ListChangeListener<RunningTask>)
                event -> show(List.copyOf(desk.tasks().running())));
    }

    private Optional<Node> faults(List<Fault> faults) {
        if (faults.isEmpty()) {
            return Optional.empty();
        }
        Button button = new Button("", new FontIcon(Feather.ALERT_TRIANGLE));
        button.textProperty().bind(look.text(ShellWords.faults(faults.size())));
        button.setOnAction(event -> Dialogs.list(look, getScene().getWindow(), ShellWords.FAULTS, faults));
        button.setId("faults");
        button.getStyleClass().addAll("flat", "small", "faults");
        return Optional.of(button);
    }

    private void show(List<RunningTask> tasks) {
        work.getChildren().setAll(tasks.stream().map(this::task).toList());
    }

    /** Work that says how far it is; what is over in a moment says nothing and is not shown. */
    private Node task(RunningTask task) {
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(task.shareProperty());
        Button cancel = new Button();
        cancel.textProperty().bind(look.text(ShellWords.CANCEL));
        cancel.getStyleClass().addAll("flat", "small");
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setOnAction(event -> task.cancel());
        HBox row = new HBox(label(task.wordsProperty().flatMap(look::text)), bar, cancel);
        row.getStyleClass().add("status-work");
        row.visibleProperty().bind(task.shareProperty().greaterThanOrEqualTo(0));
        row.managedProperty().bind(row.visibleProperty());
        return row;
    }

    private static Label label(ObservableValue<String> words) {
        Label label = new Label();
        label.textProperty().bind(words);
        return label;
    }
}
