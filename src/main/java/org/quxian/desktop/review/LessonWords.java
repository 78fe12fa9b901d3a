package org.quxian.desktop.review;

import java.util.List;
import java.util.Optional;
import org.quxian.desktop.support.ClaimWords;
import org.quxian.desktop.support.KindWords;
import org.quxian.observation.Candidate;
import org.quxian.observation.Catalogue;
import org.quxian.observation.Indicator;
import org.quxian.observation.Language;
import org.quxian.observation.Lesson;
import org.quxian.observation.Text;
import org.quxian.review.LessonPreview;
import org.quxian.review.ReadingChange;

/** Lessons in words of one language. */
final class LessonWords {
    private static final Text ABSENT = new Text("不取", "not read");
    private static final Text DECIDED = new Text("已审，不受影响", "decided already, stays");

    private final Catalogue catalogue;
    private final Language language;
    private final ClaimWords claims;

    LessonWords(Catalogue catalogue, Language language) {
        this.catalogue = catalogue;
        this.language = language;
        this.claims = new ClaimWords(catalogue, language);
    }

    /**
     * A figure that a lesson reads otherwise.
     *
     * @param document the title of its document
     * @param before how it is read now
     * @param after how it would be read
     * @param note what else there is to know; may be empty
     */
    record Row(String document, String before, String after, String note) {}

    /** What {@code lesson} says, in one sentence. */
    String sentence(Lesson lesson) {
        return switch (lesson) {
            case Lesson.Synonym synonym -> {
                Text name = catalogue
                        .indicator(synonym.indicator())
                        .map(Indicator::name)
                        .orElse(Text.same(synonym.indicator()));
                yield new Text(
                                "文中的“" + synonym.name() + "”就是指标“" + name.zh() + "”",
                                "“" + synonym.name() + "” in a text means " + name.en())
                        .in(language);
            }
            case Lesson.Veto veto ->
                new Text("“" + veto.word() + "”里的数字不是数据", "The number in “" + veto.word() + "” is no figure")
                        .in(language);
            case Lesson.UnitWord word ->
                new Text(
                                "数字后面的“" + word.word() + "”以" + word.unit() + "计",
                                "“" + word.word() + "” behind a number counts " + word.unit())
                        .in(language);
            case Lesson.Qualifying qualifying ->
                new Text(
                                "“%s”是概数用语，表示“%s”"
                                        .formatted(
                                                qualifying.word().word(),
                                                KindWords.label(qualifying
                                                                .word()
                                                                .qualifier())
                                                        .zh()),
                                "“%s” qualifies a number: %s"
                                        .formatted(
                                                qualifying.word().word(),
                                                KindWords.label(qualifying
                                                                .word()
                                                                .qualifier())
                                                        .en()))
                        .in(language);
        };
    }

    /** How many figures {@code preview} says would be read otherwise. */
    String summary(LessonPreview preview) {
        int count = preview.changes().size();
        return (count == 0
                        ? new Text(
                                "已有的文稿不受影响；以后读入的文稿按此规则。",
                                "No document changes; texts read from now on follow the rule.")
                        : new Text(
                                "按此规则，已有的文稿中有 " + count + " 处读法会变：",
                                "With it, " + count + (count == 1 ? " figure" : " figures")
                                        + " would be read otherwise:"))
                .in(language);
    }

    /** The figures that would be read otherwise. */
    List<Row> rows(LessonPreview preview) {
        return preview.changes().stream().map(this::row).toList();
    }

    private Row row(ReadingChange change) {
        return new Row(
                change.document().title().in(language),
                words(change.before()),
                words(change.after()),
                change.decided() ? DECIDED.in(language) : "");
    }

    private String words(Optional<Candidate> candidate) {
        return candidate
                .map(Candidate::claim)
                .map(claim -> claims.indicator(claim) + " " + claims.value(claim))
                .orElse(ABSENT.in(language));
    }
}
