package org.quxian.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quxian.observation.Span;
import org.quxian.review.TextChange.Kind;

class TextMapTest {

    private static final String OLD = "标题\n甲区完成615户。乙区近5\n亿元。\n\n丙区没有数据。";

    /** What stands at the place of 近5亿元 and of its sentence in another text. */
    private static Optional<String> moved(String old, String now, String sentence, String quote) {
        int start = old.indexOf(sentence);
        int mark = old.indexOf(quote, start);
        Span piece = new Span(mark, mark + quote.length());
        return new TextMap(old, now)
                .find(new Span(start, start + sentence.length()), List.of(piece))
                .map(place -> words(now, place.sentence()) + " | " + words(now, place.moved(piece)));
    }

    private static String words(String text, Span span) {
        return text.substring(span.start(), span.end());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the same text | 标题\\n甲区完成615户。乙区近5\\n亿元。\\n\\n丙区没有数据。 | 乙区近5\\n亿元。 / 近5\\n亿元",
                "lines broken elsewhere | 标题\\n甲区完\\n成615户。乙区近5亿元。丙区没有数据。 | 乙区近5亿元。 / 近5亿元",
                "full-width digits | 标题\\n甲区完成６１５户。乙区近５亿元。 | 乙区近５亿元。 / 近５亿元",
                "a paragraph before | 前言，有3户。\\n标题\\n甲区完成615户。乙区近5\\n亿元。 | 乙区近5\\n亿元。 / 近5\\n亿元",
                "the sentence moved | 丙区没有数据。乙区近5\\n亿元。甲区完成615户。 | 乙区近5\\n亿元。 / 近5\\n亿元",
                "moved and no longer broken | 丙区没有数据。乙区近5亿元。甲区完成615户。 | 乙区近5亿元。 / 近5亿元",
                "broken elsewhere in its gap | 甲区完成616户。乙区近\\n5亿元。丙区没有数据。 | 乙区近\\n5亿元。 / 近\\n5亿元",
                "another number | 标题\\n甲区完成615户。乙区近6\\n亿元。 | ",
                "the sentence goes on | 标题\\n甲区完成615户。乙区近5\\n亿元。” | 乙区近5\\n亿元。 / 近5\\n亿元",
                "gone | 标题\\n甲区完成615户。 | ",
            })
    void aSentenceIsFoundWhereverItStands(String what, String now, String expected) {
        String text = now.replace("\\n", "\n");
        assertThat(moved(OLD, text, "乙区近5\n亿元。", "近5\n亿元"))
                .as(what)
                .isEqualTo(Optional.ofNullable(expected)
                        .map(words -> words.replace("\\n", "\n").replace(" / ", " | ")));
    }

    @Test
    void aLineThatHasBecomeTheBeginningOfASentenceIsNotTheSame() {
        assertThat(moved("完成615户\n", "完成615户的一半。", "完成615户", "615户")).isEmpty();
        assertThat(moved("完成615户\n", "共完成615户\n", "完成615户", "615户")).isEmpty();
        assertThat(moved("完成615户\n", "完成615户。", "完成615户", "615户")).isEmpty();
        assertThat(moved("完成615户\n", "\n完成 615户\n\n", "完成615户", "615户")).contains("完成 615户 | 615户");
    }

    @Test
    void ofEqualSentencesEachHasItsOwnPlace() {
        String text = "小计5户。\n其他。\n小计5户。";
        TextMap map = new TextMap(text, "新。" + text);
        assertThat(map.find(new Span(0, 5), List.of(new Span(2, 4)))
                        .orElseThrow()
                        .sentence())
                .isEqualTo(new Span(2, 7));
        assertThat(map.find(new Span(10, 15), List.of(new Span(12, 14)))
                        .orElseThrow()
                        .sentence())
                .isEqualTo(new Span(12, 17));
    }

    @Test
    void theChangeIsToldSentenceBySentence() {
        TextMap map = new TextMap("甲。乙。\n丙。\n丁\n", "甲。乙二。\n丙。新。\n丁\n");
        assertThat(map.changes())
                .containsExactly(
                        new TextChange(Kind.UNCHANGED, "甲。"),
                        new TextChange(Kind.DELETED, "乙。\n"),
                        new TextChange(Kind.INSERTED, "乙二。\n"),
                        new TextChange(Kind.UNCHANGED, "丙。"),
                        new TextChange(Kind.INSERTED, "新。\n"),
                        new TextChange(Kind.UNCHANGED, "丁\n"));
    }

    @Test
    void linesThatAreOnlyBrokenElsewhereHaveNotChanged() {
        String now = "甲乙丙。丁。";
        assertThat(new TextMap("甲\n乙丙。\n丁。", now).changes()).containsExactly(new TextChange(Kind.UNCHANGED, now));
    }

    @Test
    void theChangesAddUpToBothTexts() {
        String old = "一。二。三。\n四。五。六。";
        String now = "零。一。三。四二。\n六。五。";
        List<TextChange> changes = new TextMap(old, now).changes();
        assertThat(joined(changes, Kind.DELETED)).isEqualTo(now);
        assertThat(joined(changes, Kind.INSERTED).replaceAll("\\s", "")).isEqualTo(old.replaceAll("\\s", ""));
    }

    private static String joined(List<TextChange> changes, Kind without) {
        return changes.stream()
                .filter(change -> change.kind() != without)
                .map(TextChange::words)
                .collect(Collectors.joining());
    }

    @Test
    void textsWithNothingInCommonOrNothingAtAllAreNoTrouble() {
        assertThat(new TextMap("", "甲。").changes()).containsExactly(new TextChange(Kind.INSERTED, "甲。"));
        assertThat(new TextMap(" \n", "").changes()).isEmpty();
        assertThat(new TextMap("", "").share()).isZero();
        assertThat(new TextMap("甲甲。", "乙乙！").share()).isZero();
        assertThat(new TextMap("甲甲。乙。", "乙。甲甲。").share()).isEqualTo(1);
    }
}
