package org.quxian.desktop.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.quxian.desktop.support.Look;
import org.quxian.observation.Legible;
import org.quxian.observation.Text;

/** A figure in the list. The chosen one has the buttons for what can be said of it. */
final class CardCell extends WrappingCell<Card> {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final Decisions decisions;
    private final Look look;

    CardCell(Decisions decisions, Look look) {
        this.decisions = decisions;
        this.look = look;
        getStyleClass().add("card-cell");
        selectedProperty().subscribe((before, now) -> renew());
    }

    @Override
    Region content(Card card) {
        setAccessibleText(Legible.of(card.line()));
        List<Node> lines = new ArrayList<>();
        lines.add(value(card));
        lines.add(indicator(card));
        lines.add(context(card));
        if (isSelected()) {
            card.why().ifPresent(why -> lines.add(ReviewNodes.label(why, "card-quote")));
            lines.add(ReviewNodes.label(look.say(ReviewTexts.QUOTE) + "　" + card.quote(), "card-quote"));
            lines.add(actions());
        }
        VBox words = new VBox();
        words.getChildren().setAll(lines);
        words.getStyleClass().add("card");
        words.pseudoClassStateChanged(OPEN, isSelected());
        return words;
    }

    private static HBox value(Card card) {
        Label state = ReviewNodes.whole(card.state(), "card-state");
        state.getStyleClass()
                .add("state-" + card.review().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        HBox row = ReviewNodes.row("card-value");
        if (!card.value().before().isEmpty()) {
            row.getChildren().add(ReviewNodes.whole(card.value().before(), "card-unit"));
        }
        row.getChildren()
                .addAll(
                        ReviewNodes.whole(card.value().number(), "card-number"),
                        ReviewNodes.whole(card.value().unit(), "card-unit"),
                        ReviewNodes.gap(),
                        state);
        return row;
    }

    private Node indicator(Card card) {
        Label name = ReviewNodes.label(card.indicator(), "card-indicator");
        if (!card.isNew()) {
            return name;
        }
        return ReviewNodes.row("card-new", ReviewNodes.whole(look.say(ReviewTexts.NEW), "card-badge"), name);
    }

    private static Node context(Card card) {
        FlowPane words = new FlowPane(Orientation.HORIZONTAL);
        words.getStyleClass().add("card-context");
        Label area = ReviewNodes.label(card.area(), card.hasArea() ? "card-fact" : "card-lacking");
        words.getChildren().add(area);
        List.of(Optional.of(card.period()), Optional.of(card.nature()), card.subject())
                .forEach(fact ->
                        fact.ifPresent(some -> words.getChildren().add(ReviewNodes.label("· " + some, "card-fact"))));
        return words;
    }

    private Node actions() {
        return ReviewNodes.row(
                "card-actions",
                action(ReviewTexts.ACCEPT, "A", "accent", decisions::accept),
                action(ReviewTexts.EDIT, "E", "plain", decisions::edit),
                action(ReviewTexts.REJECT, "R", "plain", decisions::reject),
                action(ReviewTexts.DOUBT, "D", "plain", decisions::doubt));
    }

    /** The keys do the same, so the buttons stay out of the way of the Tab key. */
    private Button action(Text name, String key, String style, Runnable action) {
        Button button = ReviewNodes.button(look, new Text(name.zh() + " " + key, name.en() + " " + key), style, action);
        button.setId("card-" + key.toLowerCase(Locale.ROOT));
        button.setFocusTraversable(false);
        return button;
    }
}
