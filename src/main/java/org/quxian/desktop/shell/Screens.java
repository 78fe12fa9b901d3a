package org.quxian.desktop.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.quxian.desktop.review.ReviewScreen;
import org.quxian.desktop.support.Look;
import org.quxian.desktop.support.View;
import org.quxian.observation.Language;

/** The open view with what belongs at its sides: filter and source, or documents and figures where one reviews. */
final class Screens extends StackPane {
    private static final double LEFT_WIDTH = 200;
    private static final double LEFT_WIDTH_ENGLISH = 236;
    private static final double SOURCE_WIDTH = 308;
    private static final double CARDS_WIDTH = 388;

    private final Navigation navigation;
    private final Look look;
    private final TabBar tabs;
    private final Views views;
    private final Parts parts;
    private final StackPane place = new StackPane();
    private final Columns columns;

    /**
     * What stands beside the view, and what is there to review; what is not on the screen is not made.
     *
     * @param filter the filter
     * @param badges what it is set to
     * @param source where a figure comes from
     * @param review the review
     */
    record Parts(
            Supplier<? extends Region> filter,
            Node badges,
            Supplier<? extends Region> source,
            Supplier<ReviewScreen> review) {}

    /**
     * @param navigation where one is
     * @param look the language, which the width of the left side depends on
     * @param tabs the names of the views
     * @param views the views of figures
     * @param parts what there is beside them
     */
    Screens(Navigation navigation, Look look, TabBar tabs, Views views, Parts parts) {
        this.navigation = navigation;
        this.look = look;
        this.tabs = tabs;
        this.views = views;
        this.parts = parts;
        VBox head = new VBox(tabs);
        head.getStyleClass().add("views-head");
        BorderPane middle = new BorderPane(place);
        middle.setTop(head);
        middle.getStyleClass().add("views");
        this.columns = new Columns(middle);
        getChildren().setAll(columns);
        navigation
                .viewProperty()
                .subscribe(view -> head.getChildren()
                        .setAll(view == View.DOCUMENTS ? List.of(tabs) : List.of(tabs, parts.badges())));
        navigation.viewProperty().subscribe((before, now) -> choose());
        navigation.districtProperty().subscribe((before, now) -> choose());
        navigation.filterShownProperty().subscribe((before, now) -> arrange());
        navigation.sourceShownProperty().subscribe((before, now) -> arrange());
        look.languageProperty().subscribe((before, now) -> arrange());
        choose();
    }

    /** Only the open view is in the window, so that the others cost nothing. */
    private void choose() {
        Node open = open();
        boolean hadFocus = isFocusWithin() && !tabs.isFocusWithin();
        if (!place.getChildren().equals(List.of(open))) {
            place.getChildren().setAll(open);
        }
        arrange();
        if (hadFocus && !isFocusWithin()) {
            applyCss();
            (isReview() ? parts.review().get().figures() : open).requestFocus();
        }
    }

    private Node open() {
        return views.open().orElseGet(() -> parts.review().get().text());
    }

    private boolean isReview() {
        return navigation.viewProperty().get() == View.DOCUMENTS;
    }

    private void arrange() {
        double left = look.language() == Language.ZH ? LEFT_WIDTH : LEFT_WIDTH_ENGLISH;
        if (isReview()) {
            ReviewScreen review = parts.review().get();
            columns.arrange(side(true, review::documents, left), side(true, review::figures, CARDS_WIDTH));
        } else {
            columns.arrange(
                    side(navigation.filterShownProperty().get(), parts.filter(), left),
                    side(navigation.sourceShownProperty().get(), parts.source(), SOURCE_WIDTH));
        }
    }

    private static Optional<Columns.Side> side(boolean isShown, Supplier<? extends Region> node, double width) {
        return isShown ? Optional.of(new Columns.Side(node.get(), width)) : Optional.empty();
    }
}
