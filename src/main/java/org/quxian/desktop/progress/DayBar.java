package org.quxian.desktop.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.quxian.chart.FollowUp;
import org.quxian.desktop.support.DayPicker;
import org.quxian.desktop.support.IconButton;
import org.quxian.desktop.support.Look;
import org.quxian.observation.Text;

/** The day on which one looks: a field, steps of a day and a week, and a slider over the days worth looking at. */
final class DayBar extends VBox {
    private static final int WEEK = 7;

    private final ProgressModel model;
    private final Look look;
    private final DayPicker picker = new DayPicker();
    private final Slider slider = new Slider();
    private boolean isFollowing;

    DayBar(ProgressModel model, Look look) {
        this.model = model;
        this.look = look;
        Label title = new Label();
        title.textProperty().bind(look.text(ProgressWords.DAY));
        title.getStyleClass().add("muted");
        title.setMinWidth(USE_PREF_SIZE);
        picker.setId("progress-day");
        HBox steps = new HBox(
                title,
                step("week-back", Feather.CHEVRONS_LEFT, ProgressWords.WEEK_BACK, -WEEK),
                step("day-back", Feather.CHEVRON_LEFT, ProgressWords.DAY_BACK, -1),
                picker,
                step("day-on", Feather.CHEVRON_RIGHT, ProgressWords.DAY_ON, 1),
                step("week-on", Feather.CHEVRONS_RIGHT, ProgressWords.WEEK_ON, WEEK),
                button("begin", Feather.ROTATE_CCW, ProgressWords.BEGIN, model::begin));
        steps.getStyleClass().add("day-steps");
        slider.setId("progress-slider");
        slider.setBlockIncrement(1);
        slider.accessibleTextProperty().bind(look.text(ProgressWords.DAY));
        getChildren().setAll(steps, slider);
        getStyleClass().add("day-bar");
        picker.valueProperty().subscribe((before, now) -> looked(Optional.ofNullable(now)));
        slider.valueProperty()
                .subscribe((before, now) -> looked(
                        model.spanProperty().get().map(span -> span.first().plusDays(Math.round(now.doubleValue())))));
        model.spanProperty().subscribe(span -> follow());
        model.followedProperty().subscribe(followed -> follow());
    }

    private Node step(String id, Feather icon, Text words, int days) {
        return button(id, icon, words, () -> model.move(days));
    }

    private Node button(String id, Feather icon, Text words, Runnable action) {
        IconButton button = new IconButton(icon, look.text(words), action);
        button.setId(id);
        return button;
    }

    private void looked(Optional<LocalDate> day) {
        if (!isFollowing) {
            day.ifPresentOrElse(model::look, model::begin);
        }
    }

    /** Shows the day of the model; what that does to field and slider is nobody's wish. */
    private void follow() {
        isFollowing = true;
        Optional<LocalDate> day = model.followedProperty().get().map(FollowUp::day);
        day.ifPresent(picker::setValue);
        model.spanProperty().get().ifPresent(span -> {
            slider.setMax((double) ChronoUnit.DAYS.between(span.first(), span.last()));
            day.ifPresent(now -> slider.setValue((double) ChronoUnit.DAYS.between(span.first(), now)));
        });
        setDisable(day.isEmpty());
        isFollowing = false;
    }
}
