package org.quxian.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.quxian.observation.Candidate;
import org.quxian.observation.Document;

/** One reader serves every text and every thread, and says the same each time. */
class SharedReaderTest {
    private static final int THREADS = 4;
    private static final int ROUNDS = 20;
    private static List<Document> documents = List.of();
    private static Extractor extractor;
    private static Extractor other;

    @BeforeAll
    static void readTheData() throws Exception {
        Corpus corpus = Corpus.read();
        documents = corpus.texts().stream().map(Corpus::document).toList();
        extractor = corpus.extractor();
        other = corpus.extractor();
    }

    @Test
    void aTextIsReadTheSameAgainAndByAnotherReader() {
        List<List<Candidate>> first = all(extractor);
        assertThat(first)
                .isNotEmpty()
                .anySatisfy(candidates -> assertThat(candidates).isNotEmpty());
        assertThat(all(extractor)).isEqualTo(first);
        assertThat(all(other)).isEqualTo(first);
    }

    @Test
    void candidatesAreGivenOutAsTheyAreListed() {
        for (Document document : documents) {
            List<Candidate> streamed = new ArrayList<>();
            extractor.extract(document, streamed::add);
            assertThat(streamed).isEqualTo(extractor.extract(document));
        }
    }

    @Test
    void fourThreadsReadWhatOneReads() throws Exception {
        List<List<Candidate>> alone = all(other);
        Callable<Boolean> task = () -> {
            boolean same = true;
            for (int i = 0; i < ROUNDS; i++) {
                same &= all(extractor).equals(alone);
            }
            return same;
        };
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<Boolean>> results = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                results.add(threads.submit(task));
            }
            for (Future<Boolean> result : results) {
                assertThat(result.get()).isTrue();
            }
        }
    }

    @Test
    void aReaderThatStopsInTheMiddleOfATextLeavesNothingForTheNext() {
        List<List<Candidate>> alone = all(other);
        for (Document document : documents) {
            try {
                extractor.extract(document, candidate -> {
                    throw new IllegalStateException("enough");
                });
            } catch (IllegalStateException enough) {
                assertThat(enough).hasMessage("enough");
            }
        }
        assertThat(all(extractor)).isEqualTo(alone);
    }

    private static List<List<Candidate>> all(Extractor reader) {
        return documents.stream().map(reader::extract).toList();
    }
}
