package org.quxian.review;

import java.util.List;
import java.util.Optional;
import org.quxian.observation.Act;
import org.quxian.observation.Lesson;
import org.quxian.observation.LogEntry;
import org.quxian.observation.Text;

/**
 * Says in a few words what a step was.
 *
 * @param state what the step is part of
 */
record StepWords(ReviewState state) {

    private static final Text GONE = new Text("原文中已没有的数据", "a figure no longer in its text");

    Text of(List<LogEntry> entries) {
        Act first = entries.getFirst().act();
        if (entries.size() == 1) {
            return of(first);
        }
        return new Text("决定 %d 个数据".formatted(entries.size()), "Decide on %d figures".formatted(entries.size()));
    }

    private Text of(Act act) {
        return switch (act) {
            case Act.Decided decided -> decided(decided);
            case Act.Closed closed -> with("审结《%s》", "Close “%s”", title(closed.document()));
            case Act.Read read -> with("读入《%s》", "Read “%s”", title(read.document()));
            case Act.Undone undone -> with("撤销：%s", "Undo: %s", step(undone.step()));
            case Act.Redone redone -> with("重做：%s", "Redo: %s", step(redone.step()));
            case Act.Named named -> with("新建指标 %s", "Add the indicator %s", Text.same(named.indicator()));
            case Act.Learned learned -> learned(learned.lesson());
        };
    }

    private Text decided(Act.Decided decided) {
        Text quote = state.candidate(decided.candidate())
                .flatMap(one -> state.document(one.candidate().source().document())
                        .map(review ->
                                review.document().quote(one.candidate().source().spans())))
                .map(Text::same)
                .orElse(GONE);
        return switch (decided.decision().verdict()) {
            case ACCEPTED -> with("接受“%s”", "Accept “%s”", quote);
            case CORRECTED -> with("更正“%s”", "Correct “%s”", quote);
            case REJECTED -> with("否决“%s”", "Reject “%s”", quote);
            case IN_DOUBT, PENDING -> with("存疑“%s”", "Doubt “%s”", quote);
        };
    }

    private static Text learned(Lesson lesson) {
        return switch (lesson) {
            case Lesson.Synonym it -> with("学会同义词“%s”", "Learn the synonym “%s”", Text.same(it.name()));
            case Lesson.Veto it -> with("学会“%s”不是数据", "Learn that “%s” is no figure", Text.same(it.word()));
            case Lesson.UnitWord it -> with("学会单位“%s”", "Learn the unit “%s”", Text.same(it.word()));
            case Lesson.Qualifying it ->
                with(
                        "学会概数词“%s”",
                        "Learn the qualifier “%s”", Text.same(it.word().word()));
        };
    }

    private Text title(String document) {
        return state.document(document).map(review -> review.document().title()).orElse(Text.same(document));
    }

    private Text step(long number) {
        return Optional.of(state.entries(number))
                .filter(entries -> !entries.isEmpty())
                .map(this::of)
                .orElse(Text.same(Long.toString(number)));
    }

    private static Text with(String zh, String en, Text words) {
        return new Text(zh.formatted(words.zh()), en.formatted(words.en()));
    }
}
