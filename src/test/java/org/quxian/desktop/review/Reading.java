package org.quxian.desktop.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quxian.desktop.support.Appearance;
import org.quxian.desktop.support.Look;
import org.quxian.desktop.support.Reviews;
import org.quxian.desktop.support.TestStore;
import org.quxian.observation.Language;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Review;
import org.quxian.observation.Text;
import org.quxian.review.Incoming;
import org.quxian.review.ReviewedCandidate;

/** A review of a real store in which a text has been read, without a window. */
final class Reading {
    /** Eight figures; one of them has an indicator that there is not, and one no district. */
    static final String TEXT = """
            铜梁区上半年简报

            截至2021年6月30日，铜梁区可燃雨棚整改户数412户，可燃雨棚整改率91.6%。

            上半年，全区新建供水管网120公里。
            """;

    final List<Text> told = new ArrayList<>();
    final Reviews reviews;
    final ReviewModel model;
    final Decisions decisions;
    final Look look = new Look(Language.ZH, Appearance.LIGHT);

    private Reading(TestStore store) {
        this.reviews = store.reviews(told);
        this.model = new ReviewModel(look, reviews);
        this.decisions = new Decisions(model, reviews, told::add);
    }

    /** The shipped documents alone. */
    static Reading ofNothing() {
        return new Reading(TestStore.make());
    }

    /** With {@code text}, published on 20 July 2021. */
    static Reading of(String text) {
        TestStore store = TestStore.make();
        try {
            store.at(desk -> desk.read(
                    new Incoming(
                            Text.same("铜梁区上半年简报"),
                            Optional.empty(),
                            Optional.of(LocalDate.of(2021, 7, 20)),
                            Optional.of("简报.txt"),
                            text),
                    "tester",
                    () -> false));
        } catch (ReportableException broken) {
            throw new AssertionError(broken);
        }
        return new Reading(store);
    }

    /** The quotes of the figures of the open document with what has been decided on each. */
    List<String> states() {
        return model.review().orElseThrow().candidates().stream()
                .map(figure -> quote(figure) + " " + figure.review().label().zh())
                .toList();
    }

    String chosen() {
        return quote(model.figure().orElseThrow());
    }

    /** Chooses the figure with this quote. */
    void choose(String quote) {
        model.choose(figure(quote).candidate().id());
    }

    ReviewedCandidate figure(String quote) {
        return model.review().orElseThrow().candidates().stream()
                .filter(figure -> quote(figure).equals(quote))
                .findFirst()
                .orElseThrow();
    }

    Review stateOf(String quote) {
        return figure(quote).review();
    }

    private String quote(ReviewedCandidate figure) {
        return model.review()
                .orElseThrow()
                .document()
                .quote(figure.candidate().source().spans());
    }
}
