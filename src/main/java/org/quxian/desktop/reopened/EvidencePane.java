package org.quxian.desktop.reopened;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.quxian.chart.Mark;
import org.quxian.chart.Origin;
import org.quxian.desktop.support.Desk;
import org.quxian.desktop.support.TintedText;
import org.quxian.observation.Legible;
import org.quxian.observation.Text;
import org.quxian.render.payload.Payload;

/** The sentences behind the mark that was chosen, as the file has them. */
final class EvidencePane extends ScrollPane {
    private final Desk desk;
    private final Payload payload;
    private final VBox column = new VBox();

    EvidencePane(Desk desk, Payload payload) {
        this.desk = desk;
        this.payload = payload;
        column.getStyleClass().add("evidence");
        column.getChildren()
                .setAll(title(ReopenedWords.SOURCE), label(desk.look().say(ReopenedWords.NOTHING), "muted"));
        setContent(column);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("evidence-pane");
    }

    /** Shows what is behind {@code mark}. */
    void show(Mark mark) {
        List<Node> nodes = new ArrayList<>(List.of(
                title(ReopenedWords.SOURCE),
                label(mark.label(), "evidence-label"),
                label(mark.value(), "evidence-value")));
        if (mark.origin() instanceof Origin.Derived derived) {
            nodes.add(title(ReopenedWords.FORMULA));
            nodes.add(label(derived.formula(), "evidence-formula"));
        }
        Sentence.of(mark, payload, desk.data(), desk.look().language()).forEach(sentence -> nodes.add(node(sentence)));
        column.getChildren().setAll(nodes);
        setVvalue(0);
    }

    private Node node(Sentence sentence) {
        VBox group = new VBox(label(sentence.heading(), "muted"));
        if (!sentence.words().isEmpty()) {
            group.getChildren().addAll(words(sentence), label(sentence.imprint(), "evidence-imprint"));
        }
        sentence.remark()
                .ifPresent(remark -> group.getChildren().add(label(desk.look().say(remark), "evidence-remark")));
        group.getStyleClass().add("evidence-sentence");
        return group;
    }

    private static Node words(Sentence sentence) {
        List<TintedText.Tint> tints = sentence.marked().stream()
                .map(span -> new TintedText.Tint(span.start(), span.end(), "evidence-tint", TintedText.Kind.GROUND))
                .toList();
        return new TintedText(List.of(new TintedText.Run(sentence.words(), "evidence-words")), tints);
    }

    private Label title(Text words) {
        return label(desk.look().say(words), "small-title");
    }

    private static Label label(String words, String style) {
        Label label = new Label(Legible.of(words));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
