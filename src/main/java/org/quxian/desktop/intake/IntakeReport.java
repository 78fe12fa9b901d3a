package org.quxian.desktop.intake;

import java.util.List;
import java.util.Optional;
import org.quxian.observation.Fault;
import org.quxian.observation.Text;
import org.quxian.review.Receipt;
import org.quxian.review.TextChange;

/**
 * What became of the texts that were to be read in.
 *
 * @param taken those that were read, in order
 * @param faults why others were not, one each
 * @param stopped whether the person stopped before all were read
 */
public record IntakeReport(List<Taken> taken, List<Fault> faults, boolean stopped) {

    public IntakeReport {
        taken = List.copyOf(taken);
        faults = List.copyOf(faults);
    }

    /** The id of the first document that was read. */
    public Optional<String> document() {
        return taken.stream().flatMap(one -> document(one.receipt()).stream()).findFirst();
    }

    /** What has changed in the first document whose text is another than before. */
    public Optional<List<TextChange>> changes() {
        return taken.stream()
                .flatMap(one -> one.receipt() instanceof Receipt.Revised revised
                        ? Optional.of(revised.changes()).stream()
                        : Optional.<List<TextChange>>empty().stream())
                .findFirst();
    }

    /** All of it in one sentence. */
    public Text sentence() {
        if (taken.size() == 1 && !stopped) {
            return with(one(taken.getFirst()));
        }
        int figures = taken.stream().mapToInt(one -> found(one.receipt())).sum();
        String stop = stopped ? "已停止。" : "";
        String halted = stopped ? "Stopped. " : "";
        return with(new Text(
                stop + "读入 " + taken.size() + " 篇文稿，找到 " + figures + " 个数据。",
                halted + count(taken.size(), "document") + " read, " + count(figures, "figure") + " found."));
    }

    private Text with(Text done) {
        return faults.isEmpty()
                ? done
                : new Text(
                        done.zh() + faults.size() + " 个文件没有读入。",
                        done.en() + " " + count(faults.size(), "file") + " could not be read.");
    }

    private static Text one(Taken one) {
        return switch (one.receipt()) {
            case Receipt.Added added ->
                new Text(
                        "读入《" + one.title() + "》，找到 " + added.found() + " 个数据。",
                        "Read “" + one.title() + "”: " + count(added.found(), "figure") + ".");
            case Receipt.Known known ->
                new Text(
                        "《" + one.title() + "》以前读过，决定都还在" + news(known.found()) + "。",
                        "“" + one.title() + "” is known; every decision is kept" + newsInEnglish(known.found()) + ".");
            case Receipt.Revised revised ->
                new Text(
                        "《" + one.title() + "》有改动：保留 " + revised.kept() + " 个决定，新找到 " + revised.found() + " 个，"
                                + revised.lost().size() + " 个所在的句子没有了。",
                        "“" + one.title() + "” has changed: " + count(revised.kept(), "decision") + " kept, "
                                + revised.found() + " new, " + revised.lost().size() + " gone with their sentences.");
            case Receipt.Stopped stopped -> new Text("已停止，没有读入。", "Stopped; nothing was read.");
        };
    }

    private static String news(int found) {
        return found == 0 ? "" : "，新找到 " + found + " 个数据";
    }

    private static String newsInEnglish(int found) {
        return found == 0 ? "" : ", " + found + " new";
    }

    private static int found(Receipt receipt) {
        return switch (receipt) {
            case Receipt.Added added -> added.found();
            case Receipt.Known known -> known.found();
            case Receipt.Revised revised -> revised.found();
            case Receipt.Stopped stopped -> 0;
        };
    }

    private static Optional<String> document(Receipt receipt) {
        return switch (receipt) {
            case Receipt.Added added -> Optional.of(added.document());
            case Receipt.Known known -> Optional.of(known.document());
            case Receipt.Revised revised -> Optional.of(revised.document());
            case Receipt.Stopped stopped -> Optional.empty();
        };
    }

    private static String count(int count, String word) {
        return count + " " + word + (count == 1 ? "" : "s");
    }
}
