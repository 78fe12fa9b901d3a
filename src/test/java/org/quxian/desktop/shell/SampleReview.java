package org.quxian.desktop.shell;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quxian.desktop.support.TestStore;
import org.quxian.observation.Candidate;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Text;
import org.quxian.review.Choice;
import org.quxian.review.Incoming;
import org.quxian.review.ReviewDesk;

/** A store in which somebody is in the middle of a review. */
final class SampleReview {
    private static final String TEXT = """
            铜梁区年中工作简报

            截至2021年6月30日，铜梁区可燃雨棚整改户数412户，可燃雨棚整改率91.6%；突出外墙防护网整改率为67.3%，余下的正逐户上门做工作。

            农村供水方面，全区上半年投入近3亿元，新建供水管网120公里，新增供水人口4.5万人，农村自来水普及率达到88.2%，比上年末提高3.1个百分点。到9月底前，力争完成剩下的46处老旧管网改造。

            科技金融稳步推进。1至6月，全区发放知识价值信用贷款6800万元，支持企业56家，其中科技型企业41家；预计全年发放贷款1.2亿元。区内一家食品加工企业靠这笔钱添置了设备，上半年销售额2300万元，同比增长12%。

            办事更省心。新生儿“一件事”联办事项20余项，群众平均跑动次数不到1次，窗口平均等候时间10分钟左右。据区里介绍，可燃雨棚整改户数已有415户，比上报时又多了几户。
            """;

    private SampleReview() {}

    static TestStore make() {
        TestStore store = TestStore.make();
        try {
            store.at(SampleReview::review);
        } catch (ReportableException broken) {
            throw new AssertionError(broken);
        }
        return store;
    }

    private static int review(ReviewDesk desk) throws ReportableException {
        desk.read(
                new Incoming(
                        Text.same("铜梁区年中工作简报"),
                        Optional.of(Text.same("铜梁区政府办公室")),
                        Optional.of(LocalDate.of(2021, 7, 20)),
                        Optional.of("年中简报.docx"),
                        TEXT),
                "wang",
                () -> false);
        List<Candidate> figures =
                desk.state().waiting().stream().map(one -> one.candidate()).toList();
        List<Choice> choices = figures.stream()
                .limit(6)
                .map(one -> choice(figures.indexOf(one), one))
                .toList();
        for (Choice choice : choices) {
            desk.decide(List.of(choice), "wang");
        }
        return figures.size();
    }

    private static Choice choice(int at, Candidate figure) {
        boolean stands = figure.claim().isComplete();
        return switch (at) {
            case 2 -> Choice.doubt(figure, Optional.of(Text.same("与上月通报不一致，已问区消防救援支队")));
            case 4 -> Choice.reject(figure, Optional.empty());
            default ->
                stands
                        ? at == 1
                                ? Choice.correct(figure, figure.claim(), Optional.of(Text.same("按区里更正")))
                                : Choice.accept(figure)
                        : Choice.doubt(figure, Optional.empty());
        };
    }
}
