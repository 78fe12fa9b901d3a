package org.quxian.desktop.shell;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quxian.desktop.support.TestStore;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Text;
import org.quxian.review.Choice;
import org.quxian.review.Incoming;
import org.quxian.review.ReviewDesk;

/** A store into which a text on several districts has been read, so that they can be compared and followed up. */
final class SampleDistricts {
    private static final String TEXT = """
            全市社会救助与消防整治情况通报

            截至2021年6月30日，大渡口区发放救助资金286万元，主动救助540人次。

            截至2021年6月30日，綦江区发放救助资金510万元，主动救助960人次。

            截至2021年6月30日，万盛经开区发放救助资金110万元，主动救助230人次。

            截至2021年6月30日，黔江区发放救助资金200余万元，主动救助410人次。

            截至2021年6月30日，垫江县发放救助资金312万元，主动救助655人次。

            铜梁区预计2021年全年发放救助资金450万元。

            截至2021年6月30日，黔江区可燃雨棚整改户数500户，可燃雨棚整改率65.2%；突出外墙防护网整改户数400户，突出外墙防护网整改率23.7%。
            """;

    private SampleDistricts() {}

    static TestStore make() {
        TestStore store = TestStore.make();
        try {
            store.at(SampleDistricts::read);
        } catch (ReportableException broken) {
            throw new AssertionError(broken);
        }
        return store;
    }

    private static int read(ReviewDesk desk) throws ReportableException {
        desk.read(
                new Incoming(
                        Text.same("全市社会救助与消防整治情况通报"),
                        Optional.of(Text.same("市级通报")),
                        Optional.of(LocalDate.of(2021, 7, 15)),
                        Optional.of("情况通报.docx"),
                        TEXT),
                "wang",
                () -> false);
        List<Choice> choices = desk.state().waiting().stream()
                .map(one -> one.candidate())
                .filter(candidate -> candidate.claim().isComplete())
                .map(Choice::accept)
                .toList();
        desk.decide(choices, "wang");
        return choices.size();
    }
}
