package org.quxian.desktop.support;

import java.util.List;
import javafx.collections.ObservableList;

/** Brings a list that is shown up to date with as few changes as can be, so that what is shown does not jump. */
public final class ListChanges {

    private ListChanges() {}

    /** Makes {@code shown} equal to {@code fresh}; what is equal at both ends is not touched. */
    public static <T> void update(ObservableList<T> shown, List<T> fresh) {
        int least = Math.min(shown.size(), fresh.size());
        int head = 0;
        while (head < least && shown.get(head).equals(fresh.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < least - head && shown.get(shown.size() - 1 - tail).equals(fresh.get(fresh.size() - 1 - tail))) {
            tail++;
        }
        List<T> middle = fresh.subList(head, fresh.size() - tail);
        if (shown.size() == fresh.size()) {
            for (int at = 0; at < middle.size(); at++) {
                if (!shown.get(head + at).equals(middle.get(at))) {
                    shown.set(head + at, middle.get(at));
                }
            }
        } else {
            shown.remove(head, shown.size() - tail);
            shown.addAll(head, middle);
        }
    }
}
