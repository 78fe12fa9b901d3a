package org.quxian.extract;

import java.lang.management.ManagementFactory;
import org.quxian.observation.Document;

/** Measures how much memory a reader holds on to while it streams a text. */
final class LiveHeap {
    private static final int STOPS = 8;

    private final int step;
    private final long before;
    private int next;
    private long most;

    private LiveHeap(Document document) {
        step = Math.max(1, document.text().length() / STOPS);
        next = step;
        before = live();
        most = before;
    }

    /** The most bytes that were live at one of eight places in the text, beyond what was live before: the text itself. */
    static long whileReading(Extractor extractor, Document document) {
        LiveHeap heap = new LiveHeap(document);
        extractor.extract(document, candidate -> heap.pass(candidate.sentence().start()));
        return heap.most - heap.before;
    }

    private void pass(int place) {
        if (place >= next) {
            next += step;
            most = Math.max(most, live());
        }
    }

    private static long live() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
