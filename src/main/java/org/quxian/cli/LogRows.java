package org.quxian.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quxian.chart.PeriodFormat;
import org.quxian.chart.QuantityFormat;
import org.quxian.observation.Act;
import org.quxian.observation.Claim;
import org.quxian.observation.Dataset;
import org.quxian.observation.Decision;
import org.quxian.observation.Indicator;
import org.quxian.observation.Language;
import org.quxian.observation.LogEntry;
import org.quxian.observation.Review;
import org.quxian.observation.Text;
import org.quxian.review.ReviewState;
import org.quxian.review.ReviewedCandidate;

/**
 * The log of a review as a table: who did what when, what it was before and after, and why.
 *
 * @param data the names and documents
 * @param state the review
 * @param language of the words
 */
record LogRows(Dataset data, ReviewState state, Language language) {
    private static final List<Text> HEADINGS = List.of(
            new Text("序号", "Entry"),
            new Text("步骤", "Step"),
            new Text("时间", "Time"),
            new Text("何人", "Who"),
            new Text("做了什么", "What"),
            new Text("文稿", "Document"),
            new Text("数据编号", "Figure"),
            new Text("此前", "Before"),
            new Text("此后", "After"),
            new Text("理由", "Why"),
            new Text("附注", "Note"),
            new Text("已撤销", "Undone"));

    private static final Text UNDONE = new Text("是", "yes");

    /** All rows, the headings first. */
    List<List<String>> all() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADINGS.stream().map(this::say).toList());
        Map<String, String> before = new HashMap<>();
        for (LogEntry entry : state.log()) {
            rows.add(row(entry, before));
        }
        return rows;
    }

    private List<String> row(LogEntry entry, Map<String, String> before) {
        Optional<Act.Decided> decided =
                Optional.of(entry.act()).filter(Act.Decided.class::isInstance).map(Act.Decided.class::cast);
        Optional<String> candidate = decided.map(Act.Decided::candidate);
        String after = decided.map(Act.Decided::decision).map(this::words).orElse("");
        String earlier = candidate
                .map(id -> Optional.ofNullable(before.put(id, after)).orElseGet(() -> asRead(id)))
                .orElse("");
        return List.of(
                Long.toString(entry.number()),
                Long.toString(entry.step()),
                entry.at().toString(),
                entry.who(),
                state.step(entry.step()).map(step -> say(step.words())).orElse(""),
                document(entry.act()),
                candidate.orElse(""),
                earlier,
                after,
                decided.flatMap(act -> act.decision().why()).map(this::say).orElse(""),
                decided.flatMap(act -> act.decision().note()).map(this::say).orElse(""),
                state.step(entry.step())
                        .filter(step -> !step.counts())
                        .map(step -> say(UNDONE))
                        .orElse(""));
    }

    private String document(Act act) {
        return switch (act) {
            case Act.Decided it ->
                state.candidate(it.candidate())
                        .map(one -> one.candidate().source().document())
                        .orElse("");
            case Act.Closed it -> it.document();
            case Act.Read it -> it.document();
            case Act.Undone it -> "";
            case Act.Redone it -> "";
            case Act.Named it -> "";
            case Act.Learned it -> "";
        };
    }

    private String asRead(String candidate) {
        return state.candidate(candidate)
                .map(ReviewedCandidate::candidate)
                .map(found -> say(Review.PENDING.label()) + " " + words(found.claim()))
                .orElse("");
    }

    private String words(Decision decision) {
        return say(decision.verdict().label()) + " " + words(decision.claim());
    }

    private String words(Claim claim) {
        return Stream.of(
                        claim.area().orElse("?"),
                        claim.indicator()
                                .flatMap(data.catalogue()::indicator)
                                .map(Indicator::name)
                                .map(this::say)
                                .orElse(claim.phrase()),
                        data.catalogue()
                                .unit(claim.unit())
                                .map(unit -> new QuantityFormat(language).text(claim.quantity(), unit, claim.change()))
                                .orElse(""),
                        new PeriodFormat(language).text(claim.period()).orElse(""),
                        say(claim.nature().label()),
                        claim.scope().subject().map(this::say).orElse(""))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String say(Text text) {
        return text.in(language);
    }
}
