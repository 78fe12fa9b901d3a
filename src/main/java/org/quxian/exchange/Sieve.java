package org.quxian.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.quxian.observation.Fault;
import org.quxian.observation.Text;

/**
 * Goes through a list of a file and leaves out the entries that have a flaw, with one fault for each.
 *
 * @param place the file and the list in it, {@code units.json units}
 * @param faults takes the faults
 */
record Sieve(String place, List<Fault> faults) {

    /**
     * What is wrong with an entry.
     *
     * @param field the field it is wrong in
     * @param sentence what is wrong
     */
    record Flaw(String field, Text sentence) {}

    /** Looks at one entry; empty where it is sound. */
    @FunctionalInterface
    interface Check<T> {
        Optional<Flaw> flaw(T entry);
    }

    /** The entries in which no check finds a flaw, in order. */
    <T> List<T> keep(List<T> entries, List<Check<T>> checks) {
        List<T> kept = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            T entry = entries.get(i);
            Optional<Flaw> flaw =
                    checks.stream().flatMap(check -> check.flaw(entry).stream()).findFirst();
            if (flaw.isEmpty()) {
                kept.add(entry);
            } else {
                String where = place + "[" + i + "]." + flaw.get().field();
                faults.add(new Fault(where, flaw.get().sentence()));
            }
        }
        return kept;
    }

    /** Finds the entries whose name an earlier one bears. */
    static <T> Check<T> distinct(String field, Function<T, String> name) {
        Set<String> seen = new HashSet<>();
        return entry -> seen.add(name.apply(entry))
                ? Optional.empty()
                : Optional.of(new Flaw(field, Complaint.doubled(name.apply(entry))));
    }

    /** Finds the entries that refer to a name which is not among {@code known}. */
    static <T> Check<T> refers(
            String field, Function<T, String> name, Set<String> known, Function<String, Text> words) {
        return entry -> known.contains(name.apply(entry))
                ? Optional.empty()
                : Optional.of(new Flaw(field, words.apply(name.apply(entry))));
    }
}
