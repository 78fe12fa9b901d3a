package org.quxian.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quxian.exchange.DataFolder;
import org.quxian.exchange.ShippedData;
import org.quxian.observation.Candidate;
import org.quxian.observation.Dataset;
import org.quxian.observation.Document;
import org.quxian.observation.Observation;
import org.quxian.observation.Reading;

/** The reader against the shipped bulletins, whose figures a person has reviewed. */
class BulletinsTest {
    private static ShippedData shipped;
    private static Extractor extractor;

    @BeforeAll
    static void readTheData() throws Exception {
        shipped = ShippedData.read(DataFolder.bundled());
        extractor = new Extractor(shipped.dataset().catalogue(), shipped.rules());
    }

    static Stream<Arguments> bulletins() throws Exception {
        return ShippedData.read(DataFolder.bundled()).dataset().documents().stream()
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("bulletins")
    void everyPrintedFigureIsFoundWhereItStands(Document document) {
        Dataset data = shipped.dataset();
        List<Candidate> candidates = extractor.extract(document);
        List<String> missed = new ArrayList<>();
        for (Observation figure : data.observations()) {
            boolean here = figure.source().document().equals(document.id())
                    && figure.source().reading() == Reading.NUMBER
                    // An ordinal such as 第95站 is no amount, and is not read as one.
                    && data.indicatorOf(figure).charted();
            if (here && candidates.stream().noneMatch(candidate -> agrees(candidate, figure, data))) {
                missed.add(figure.indicator() + " "
                        + document.quote(figure.source().spans()));
            }
        }
        assertThat(missed).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bulletins")
    void everyCandidateQuotesTheText(Document document) {
        assertThat(extractor.extract(document)).allSatisfy(candidate -> {
            assertThat(candidate.source().spans()).isNotEmpty().allMatch(document::holds);
            assertThat(candidate.claim().phrase()).isNotBlank();
        });
    }

    private static boolean agrees(Candidate candidate, Observation figure, Dataset data) {
        return candidate.source().spans().getFirst().start()
                        < figure.source().spans().getLast().end()
                && figure.source().spans().getFirst().start()
                        < candidate.source().spans().getLast().end()
                && candidate
                        .claim()
                        .quantity()
                        .interval()
                        .toString()
                        .replace(".0", "")
                        .equals(figure.quantity().interval().toString().replace(".0", ""))
                && candidate.claim().unit().equals(data.indicatorOf(figure).unit())
                && candidate.claim().nature() == figure.nature()
                && candidate.claim().area().map(figure.area()::equals).orElse(false);
    }
}
