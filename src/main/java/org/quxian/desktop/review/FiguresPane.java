package org.quxian.desktop.review;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quxian.desktop.support.ListChanges;
import org.quxian.desktop.support.Look;
import org.quxian.observation.Text;

/** The right side: the figures as cards, or the editor of one of them, or the log. */
final class FiguresPane extends BorderPane {
    private final ReviewModel model;
    private final Decisions decisions;
    private final Look look;
    private final ObservableList<Card> cards = FXCollections.observableArrayList();
    private final ListView<Card> list = new ListView<>(cards);
    private final Label nothing = new Label();
    private final VBox top = new VBox();
    private final LogView log;
    private final Editors editors;

    FiguresPane(ReviewModel model, Decisions decisions, Teaching teaching, Editors editors, Look look) {
        this.model = model;
        this.decisions = decisions;
        this.look = look;
        this.editors = editors;
        this.log = new LogView(model, decisions, look);
        list.setId("cards");
        list.getStyleClass().addAll("review-list", "cards");
        list.setCellFactory(flow -> new CardCell(decisions, look));
        list.accessibleTextProperty().bind(look.text(new Text("数据", "Figures")));
        nothing.setWrapText(true);
        nothing.getStyleClass().add("muted");
        list.setPlaceholder(nothing);
        setBottom(new LessonBar(decisions, teaching, look));
        getStyleClass().add("figures-pane");
        look.languageProperty().subscribe(language -> top.getChildren().setAll(tools()));
        top.getStyleClass().add("figures-top");
        model.cardsProperty().subscribe(this::show);
        model.chosenProperty().subscribe(chosen -> select());
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(card -> Optional.ofNullable(card).map(Card::id).ifPresent(this::choose));
        list.heightProperty().subscribe((before, now) -> bringChosen());
        decisions.formProperty().subscribe((before, now) -> arrange());
        model.logShownProperty().subscribe((before, now) -> arrange());
        arrange();
    }

    /** Puts the keyboard on the cards. */
    @Override
    public void requestFocus() {
        list.requestFocus();
    }

    private void arrange() {
        Optional<ClaimForm> form = decisions.formProperty().get();
        setTop(form.isPresent() ? null : top);
        boolean hadFocus = isFocusWithin();
        Node open = form.<Node>map(editors::of).orElse(model.logShownProperty().get() ? log : list);
        if (!open.equals(getCenter())) {
            setCenter(open);
            if (hadFocus && form.isEmpty()) {
                open.requestFocus();
            }
        }
    }

    private Node tools() {
        HBox shows = ReviewNodes.segments(
                Arrays.asList(Show.values()), model.showProperty(), show -> look.say(show.label()));
        ToggleButton history = new ToggleButton("", new FontIcon(Feather.CLOCK));
        history.setId("review-log");
        history.setTooltip(new Tooltip(look.say(ReviewTexts.LOG)));
        history.setAccessibleText(look.say(ReviewTexts.LOG));
        history.getStyleClass().addAll("button-icon", "flat");
        history.selectedProperty().bindBidirectional(model.logShownProperty());
        return ReviewNodes.row("head-row", shows, ReviewNodes.gap(), history);
    }

    private void show(List<Card> fresh) {
        ListChanges.update(cards, fresh);
        boolean isEmpty = model.marksProperty().get().isEmpty();
        boolean isOpen = model.headProperty().get().isPresent();
        nothing.setText(
                isOpen
                        ? look.say(
                                isEmpty
                                        ? ReviewTexts.NO_FIGURES
                                        : model.showProperty().get() == Show.WAITING
                                                ? ReviewTexts.NOTHING_WAITS
                                                : ReviewTexts.NONE_LISTED)
                        : "");
        select();
    }

    private void choose(String id) {
        if (!model.chosenProperty().get().equals(Optional.of(id))) {
            model.choose(id);
        }
    }

    private void select() {
        Optional<String> chosen = model.chosenProperty().get();
        for (int at = 0; at < cards.size(); at++) {
            if (chosen.equals(Optional.of(cards.get(at).id()))) {
                list.getSelectionModel().select(at);
                list.getFocusModel().focus(at);
                bringChosen();
                return;
            }
        }
        list.getSelectionModel().clearSelection();
    }

    private void bringChosen() {
        InView.bringLater(list, list.getSelectionModel()::getSelectedIndex);
    }
}
