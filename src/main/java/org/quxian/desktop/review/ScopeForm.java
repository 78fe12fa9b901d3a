package org.quxian.desktop.review;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.quxian.observation.Scope;
import org.quxian.observation.Text;

/** Whose figure it is, being edited. */
final class ScopeForm {
    static final Text NO_SUBJECT =
            new Text("单位或个人的数据要写明是谁的。", "The figure of an organisation or a person says whose it is.");

    private final Scope before;
    private final ObjectProperty<Scope.Kind> kind = new SimpleObjectProperty<>();
    private final StringProperty subject = new SimpleStringProperty();

    ScopeForm(Scope scope) {
        this.before = scope;
        kind.set(scope.kind());
        subject.set(words(scope));
    }

    ObjectProperty<Scope.Kind> kindProperty() {
        return kind;
    }

    /** Whose it is inside its area; blank for the area itself. */
    StringProperty subjectProperty() {
        return subject;
    }

    /** What is typed; empty where {@link #flaw} says what is wrong. A subject that was not touched keeps its words in other languages. */
    Optional<Scope> scope() {
        String typed = subject.get().strip();
        if (kind.get() == before.kind() && typed.equals(words(before))) {
            return Optional.of(before);
        }
        Optional<Text> whose =
                Optional.of(typed).filter(words -> !words.isEmpty()).map(Text::same);
        return kind.get() == Scope.Kind.AREA || whose.isPresent()
                ? Optional.of(new Scope(kind.get(), whose))
                : Optional.empty();
    }

    /** What is wrong with what is typed; empty where nothing is. */
    Optional<Text> flaw() {
        return scope().isEmpty() ? Optional.of(NO_SUBJECT) : Optional.empty();
    }

    private static String words(Scope scope) {
        return scope.subject().map(Text::zh).orElse("");
    }
}
