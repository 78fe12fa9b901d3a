package org.quxian.review;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.quxian.observation.Act;
import org.quxian.observation.LogEntry;

/**
 * Whether somebody else has been faster.
 *
 * @param seen what the person had before their eyes
 * @param now how it is
 * @param isOwn whether the person's own window has written an entry
 */
public record Overtaking(ReviewState seen, ReviewState now, Predicate<LogEntry> isOwn) {

    /** Throws if somebody else has changed a candidate since it was seen. */
    void check(String candidate) throws OvertakenException {
        Optional<Step> other = step(candidate);
        if (other.isPresent()) {
            throw new OvertakenException(other.get());
        }
    }

    /** The last step by which somebody else has changed a candidate since it was seen; empty where nobody has. */
    public Optional<Step> step(String candidate) {
        if (seen.candidate(candidate).equals(now.candidate(candidate))) {
            return Optional.empty();
        }
        return others().filter(entry -> touches(entry.act(), candidate))
                .findFirst()
                .flatMap(entry -> now.step(entry.step()));
    }

    /** What others have done since, the last first. */
    public Stream<LogEntry> others() {
        List<LogEntry> log = now.log();
        return log.subList(Math.min(seen.log().size(), log.size()), log.size()).reversed().stream()
                .filter(isOwn.negate());
    }

    private boolean touches(Act act, String candidate) {
        return switch (act) {
            case Act.Decided it -> it.candidate().equals(candidate);
            case Act.Undone it -> touches(it.step(), candidate);
            case Act.Redone it -> touches(it.step(), candidate);
            // Texts are read anew by these.
            case Act.Read it -> true;
            case Act.Learned it -> true;
            case Act.Closed it -> false;
            case Act.Named it -> false;
        };
    }

    private boolean touches(long step, String candidate) {
        return now.entries(step).stream().anyMatch(entry -> touches(entry.act(), candidate));
    }
}
