package org.quxian.desktop.review;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.collections.MapChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.quxian.desktop.support.ChoiceField;
import org.quxian.desktop.support.Look;
import org.quxian.observation.Change;
import org.quxian.observation.Nature;
import org.quxian.observation.Text;

/** The editor of a figure: a field for all that is said of it, each with what is wrong below it. */
final class EditorView extends BorderPane {
    private final ClaimForm form;
    private final Decisions decisions;
    private final Look look;
    private final VBox fields = new VBox();
    private final ScrollPane scroll = new ScrollPane(fields);
    private final Map<Field, Node> firsts = new EnumMap<>(Field.class);
    private final Map<Field, Label> flaws = new EnumMap<>(Field.class);
    private boolean hasKeys;

    EditorView(ClaimForm form, ObservableValue<Offers> offers, Decisions decisions, Look look) {
        this.form = form;
        this.decisions = decisions;
        this.look = look;
        fields.getStyleClass().add("editor-fields");
        setTop(new VBox(
                ReviewNodes.label(look.say(ReviewTexts.EDIT), "small-title"),
                ReviewNodes.label(quote(), "editor-quote"),
                meanwhile()));
        getTop().getStyleClass().add("editor-top");
        value(new QuantityFields(form.quantity(), offers, look));
        indicator(new IndicatorFields(form, offers, look));
        area(offers);
        period(new PeriodFields(form, look));
        nature();
        scope();
        why();
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        setCenter(scroll);
        setBottom(buttons());
        setId("editor");
        getStyleClass().add("editor");
        form.flaws().addListener((MapChangeListener<Field, Text>) change -> tell());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        addEventFilter(KeyEvent.KEY_TYPED, this::type);
        Platform.runLater(() -> enter(form.firstOpen()));
    }

    /** What somebody else has done about it while one was typing. */
    private Label meanwhile() {
        Label said = ReviewNodes.label("", "editor-flaw");
        said.textProperty()
                .bind(decisions
                        .meanwhileProperty()
                        .map(words -> words.map(look::say).orElse("")));
        said.visibleProperty().bind(said.textProperty().isNotEmpty());
        said.managedProperty().bind(said.visibleProperty());
        said.setId("editor-meanwhile");
        return said;
    }

    private String quote() {
        return form.quote().replaceAll("\\s+", "");
    }

    private void value(QuantityFields value) {
        put(Field.VALUE, ReviewTexts.VALUE, value, value.number());
    }

    private void indicator(IndicatorFields indicator) {
        put(Field.INDICATOR, ReviewTexts.INDICATOR, indicator, indicator.first());
    }

    private void area(ObservableValue<Offers> offers) {
        var area = new ChoiceField<>(
                form.areaProperty(), offers.map(Offers::areas), one -> look.say(one.name()), one -> "");
        area.setId("edit-area");
        area.setPromptText(look.say(ReviewTexts.FIND));
        put(Field.AREA, ReviewTexts.AREA, area, area);
    }

    private void period(PeriodFields period) {
        put(Field.PERIOD, ReviewTexts.PERIOD, period, period.first());
    }

    private void nature() {
        Node natures = ReviewNodes.segments(
                Arrays.asList(Nature.values()), form.natureProperty(), nature -> look.say(nature.label()));
        Node changes = ReviewNodes.segments(
                List.of(Optional.<Change>empty(), Optional.of(Change.UP), Optional.of(Change.DOWN)),
                form.changeProperty(),
                change -> look.say(words(change)));
        FlowPane both = new FlowPane(field(ReviewTexts.NATURE, natures), field(ReviewTexts.CHANGE, changes));
        both.getStyleClass().add("editor-pair");
        fields.getChildren().add(both);
    }

    private void scope() {
        Node kinds = ReviewNodes.segments(
                Arrays.asList(org.quxian.observation.Scope.Kind.values()),
                form.scope().kindProperty(),
                kind -> look.say(org.quxian.desktop.support.KindWords.label(kind)));
        TextField subject = text(form.scope().subjectProperty(), ReviewTexts.SUBJECT);
        subject.setId("edit-subject");
        VBox both = new VBox(kinds, subject);
        both.getStyleClass().add("editor-group");
        put(Field.SCOPE, ReviewTexts.SCOPE, both, subject);
    }

    private void why() {
        TextField why = text(form.whyProperty(), ReviewTexts.WHY);
        why.setId("edit-why");
        fields.getChildren().add(field(ReviewTexts.WHY, why));
    }

    private TextField text(javafx.beans.property.StringProperty value, Text prompt) {
        TextField field = new TextField();
        field.setPromptText(look.say(prompt));
        field.setAccessibleText(look.say(prompt));
        field.textProperty().bindBidirectional(value);
        return field;
    }

    private void put(Field field, Text name, Node content, Node first) {
        Label flaw = ReviewNodes.label("", "editor-flaw");
        flaw.setVisible(false);
        flaw.managedProperty().bind(flaw.visibleProperty());
        flaw.setId("flaw-" + field.name().toLowerCase(java.util.Locale.ROOT));
        flaws.put(field, flaw);
        firsts.put(field, first);
        VBox whole = field(name, content);
        whole.getChildren().add(flaw);
        fields.getChildren().add(whole);
    }

    private VBox field(Text name, Node content) {
        Label label = ReviewNodes.label(look.say(name), "editor-label");
        content.setAccessibleText(look.say(name));
        VBox field = new VBox(label, content);
        field.getStyleClass().add("editor-field");
        return field;
    }

    private HBox buttons() {
        Button save = ReviewNodes.button(look, ReviewTexts.SAVE, "accent", this::save);
        save.setId("edit-save");
        save.setDefaultButton(true);
        Button cancel = ReviewNodes.button(look, ReviewTexts.CANCEL, "plain", decisions::leave);
        cancel.setId("edit-cancel");
        Button reject = ReviewNodes.button(look, ReviewTexts.REJECT, "flat", decisions::reject);
        Button doubt = ReviewNodes.button(look, ReviewTexts.DOUBT, "flat", decisions::doubt);
        return ReviewNodes.row("editor-buttons", save, cancel, ReviewNodes.gap(), reject, doubt);
    }

    private void save() {
        decisions.save();
        form.flaws().keySet().stream().sorted().findFirst().ifPresent(this::enter);
    }

    /** What stands in a scroll pane is in the window only once the pane has its skin. */
    private void enter(Field field) {
        applyCss();
        Optional.ofNullable(firsts.get(field)).ifPresent(Node::requestFocus);
    }

    private void tell() {
        flaws.forEach((field, label) -> {
            Optional<Text> flaw = Optional.ofNullable(form.flaws().get(field));
            label.setText(flaw.map(look::say).orElse(""));
            label.setVisible(flaw.isPresent());
        });
    }

    /** The letter that opened the editor may arrive after it, and is not meant for a field. */
    private void type(KeyEvent event) {
        if (!hasKeys) {
            event.consume();
        }
    }

    private void key(KeyEvent event) {
        hasKeys = true;
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            save();
            event.consume();
        }
    }

    private static Text words(Optional<Change> change) {
        return change.map(way -> way == Change.UP ? ReviewTexts.UP : ReviewTexts.DOWN)
                .orElse(ReviewTexts.NO_CHANGE);
    }
}
