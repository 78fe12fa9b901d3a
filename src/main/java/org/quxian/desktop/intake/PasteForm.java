package org.quxian.desktop.intake;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.quxian.desktop.support.Days;
import org.quxian.exchange.DataException;
import org.quxian.exchange.DocumentReader;
import org.quxian.exchange.DocumentText;
import org.quxian.observation.Text;
import org.quxian.review.Incoming;

/** A text that is about to be read in, with title, day and publisher. It knows no control. */
final class PasteForm {
    static final Text NO_TEXT = new Text("请粘贴要读入的文字。", "Paste the text to be read.");
    static final Text WRONG_DAY =
            new Text("日期请写成 2021-07-31 这样，不知道就留空。", "Write the day like 2021-07-31, or leave it empty.");

    private final StringProperty text = new SimpleStringProperty("");
    private final StringProperty title = new SimpleStringProperty("");
    private final StringProperty day = new SimpleStringProperty("");
    private final StringProperty publisher = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<Text>> flaw = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final DocumentReader reader = new DocumentReader();

    /**
     * @param clipboard the text to begin with; may be empty
     */
    PasteForm(String clipboard) {
        text.subscribe(this::suggest);
        text.set(clipboard);
    }

    StringProperty textProperty() {
        return text;
    }

    StringProperty titleProperty() {
        return title;
    }

    /** The day of its publication as it is typed; blank where it is not known. */
    StringProperty dayProperty() {
        return day;
    }

    StringProperty publisherProperty() {
        return publisher;
    }

    /** What is wrong with it; empty where nothing is, or nobody has tried to read it in. */
    ReadOnlyObjectProperty<Optional<Text>> flawProperty() {
        return flaw.getReadOnlyProperty();
    }

    /** The text as it is to be read in; says what is wrong where something is. */
    Optional<Incoming> incoming() {
        flaw.set(Optional.empty());
        if (!day.get().isBlank() && Days.parse(day.get()).isEmpty()) {
            flaw.set(Optional.of(WRONG_DAY));
            return Optional.empty();
        }
        try {
            return Optional.of(incoming(reader.read(title.get().strip(), text.get())));
        } catch (DataException broken) {
            flaw.set(Optional.of(text.get().isBlank() ? NO_TEXT : broken.fault().sentence()));
            return Optional.empty();
        }
    }

    private Incoming incoming(DocumentText read) {
        String named = title.get().isBlank() ? read.title() : title.get().strip();
        return new Incoming(
                Text.same(named),
                Optional.of(publisher.get().strip())
                        .filter(words -> !words.isEmpty())
                        .map(Text::same),
                Days.parse(day.get()),
                Optional.empty(),
                read.text());
    }

    /** The text's own first line as its title and its dateline as its day, as long as nobody has typed others. */
    private void suggest(String before, String now) {
        if (title.get().isBlank() || title.get().equals(titleOf(before))) {
            title.set(titleOf(now));
        }
        if (day.get().isBlank() || day.get().equals(dayOf(before))) {
            day.set(dayOf(now));
        }
    }

    private String titleOf(String words) {
        return read(words).map(DocumentText::title).orElse("");
    }

    private String dayOf(String words) {
        return read(words)
                .flatMap(DocumentText::published)
                .map(LocalDate::toString)
                .orElse("");
    }

    private Optional<DocumentText> read(String words) {
        try {
            return words.isBlank() ? Optional.empty() : Optional.of(reader.read("", words));
        } catch (DataException broken) {
            return Optional.empty();
        }
    }
}
