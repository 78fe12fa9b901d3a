package org.quxian.extract;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import org.quxian.observation.Document;

/** Prints how long the texts that nobody writes take, at a million characters and at ten: linear where both are the same. */
final class BadTextSpeeds {
    private static final int SHORT = 1_000_000;
    private static final int LONG = 10_000_000;
    private static final int WARM_UP = 30;

    private BadTextSpeeds() {}

    static void print() throws Exception {
        Corpus corpus = Corpus.read();
        Extractor extractor = corpus.extractor();
        Document usual = Corpus.document(corpus.text(SHORT));
        for (int i = 0; i < WARM_UP; i++) {
            nanosecondsEach(extractor, usual);
        }
        System.out.println("| bad text | ns each of a million | ns each of ten million | ratio |");
        System.out.println("| --- | ---: | ---: | ---: |");
        for (BadText bad : BadText.values()) {
            Document text = Corpus.document(bad.text(SHORT));
            nanosecondsEach(extractor, text);
            double few = nanosecondsEach(extractor, text);
            double many = nanosecondsEach(extractor, Corpus.document(bad.text(LONG)));
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.0f | %.0f | %.2f |%n",
                    bad.name().toLowerCase(Locale.ROOT),
                    few,
                    many,
                    many / few);
        }
        double digits = nanosecondsEach(extractor, Corpus.document(BadText.DIGITS.text(LONG * 10)));
        System.out.printf(Locale.ROOT, "%nA hundred million digits: %.2f s%n", digits * LONG * 10 / 1e9);
    }

    /** Processor time, which other programs on the machine do not add to. */
    private static double nanosecondsEach(Extractor extractor, Document document) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        extractor.extract(document, candidate -> {});
        long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        return (end - start) / (double) document.text().length();
    }
}
