package org.quxian.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.quxian.observation.LogEntry;

/**
 * What one window has written into the log, or has tried to. By it the window tells its own steps from others', also
 * where others have the same name; and a command whose connection was lost before it was acknowledged can be given again
 * without being done twice.
 *
 * <p>{@link #contains} may be called from any thread, the rest from the thread that is at the desk.
 */
public final class OwnSteps {

    private final Set<LogEntry> entries = ConcurrentHashMap.newKeySet();
    private Command command = new Command();
    private int place = -1;

    /** What one command has tried to write: a list for each of its steps, with every try. */
    public static final class Command {
        private final List<List<List<LogEntry>>> tried = new ArrayList<>();
    }

    /** {@code command} is carried out now, for the first time or again from its beginning. */
    public void begin(Command command) {
        this.command = command;
        place = -1;
    }

    /** Whether this window has written {@code entry}. */
    public boolean contains(LogEntry entry) {
        return entries.contains(entry);
    }

    /** The command comes to its next step. */
    void next() {
        place++;
        if (place >= command.tried.size()) {
            command.tried.add(new ArrayList<>());
        }
    }

    /** What is about to be written. */
    void trying(List<LogEntry> step) {
        command.tried.get(place).add(step);
        entries.addAll(step);
    }

    /** Whether the step that the command has come to is in {@code log} already. */
    boolean isDone(List<LogEntry> log) {
        return command.tried.get(place).stream().anyMatch(step -> {
            int from = (int) step.getFirst().number() - 1;
            return from + step.size() <= log.size()
                    && log.subList(from, from + step.size()).equals(step);
        });
    }
}
