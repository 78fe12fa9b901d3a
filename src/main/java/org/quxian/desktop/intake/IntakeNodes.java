package org.quxian.desktop.intake;

import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.quxian.desktop.support.Look;
import org.quxian.observation.Text;

/** The small pieces that the dialogs are made of. */
final class IntakeNodes {

    private IntakeNodes() {}

    static VBox field(Look look, Text name, Node content) {
        Label label = new Label(look.say(name));
        label.getStyleClass().add("intake-label");
        label.setLabelFor(content);
        content.setAccessibleText(look.say(name));
        VBox field = new VBox(label, content);
        field.getStyleClass().add("intake-field");
        return field;
    }

    static TextField text(String id, StringProperty value, String prompt) {
        TextField field = new TextField();
        field.setId(id);
        field.setPromptText(prompt);
        field.textProperty().bindBidirectional(value);
        return field;
    }

    static Label flaw() {
        Label flaw = new Label();
        flaw.setId("intake-flaw");
        flaw.setWrapText(true);
        flaw.getStyleClass().add("intake-flaw");
        flaw.managedProperty().bind(flaw.textProperty().isNotEmpty());
        return flaw;
    }
}
