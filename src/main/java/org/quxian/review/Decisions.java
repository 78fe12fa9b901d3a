package org.quxian.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quxian.observation.Act;
import org.quxian.observation.Candidate;
import org.quxian.observation.Claim;
import org.quxian.observation.Decision;
import org.quxian.observation.Document;
import org.quxian.observation.Origin;
import org.quxian.observation.Reading;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Review;
import org.quxian.observation.Source;
import org.quxian.observation.Span;
import org.quxian.observation.Text;
import org.quxian.store.Change;

/**
 * Decisions as they go into the log, checked.
 *
 * @param now the store as it is
 */
record Decisions(Snapshot now) {

    private static final Text BY_HAND = new Text("由人录入", "Entered by hand");

    Act decided(Choice choice) throws ReportableException {
        ReviewedCandidate known = now.state().candidate(choice.candidate()).orElseThrow(OvertakenException::new);
        Decision decision = choice.decision();
        boolean stale = decision.verdict() == Review.ACCEPTED
                && !decision.claim().equals(known.candidate().claim());
        if (stale) {
            throw new OvertakenException();
        }
        if (decision.stands()) {
            requireSound(decision.claim(), known.candidate().source().document());
        }
        Optional<Text> note = decision.note().or(() -> known.decision().flatMap(Decision::note));
        return new Act.Decided(choice.candidate(), decision.withNote(note));
    }

    private Document requireSound(Claim claim, String document) throws ReportableException {
        Document text = now.state().document(document).orElseThrow().document();
        Optional<Text> flaw = new ClaimCheck(now.catalogue()).flaw(claim, text);
        if (flaw.isPresent()) {
            throw new ReportableException(flaw.get());
        }
        return text;
    }

    /** A figure that a person found. */
    Draft entered(String document, List<Span> spans, Claim claim, Optional<Text> why) throws ReportableException {
        Document text = requireSound(claim, document);
        if (spans.isEmpty() || !spans.stream().allMatch(text::holds)) {
            throw new ReportableException(
                    new Text("还没有标出数字在原文中的位置。", "The figure's place in the text is not marked yet."));
        }
        String id = document + "#" + (lastNumber(document) + 1);
        Reading reading = spans.size() > 1 ? Reading.COUNTED : reading(text.quote(spans));
        Candidate candidate = new Candidate(
                id, claim, BY_HAND, new Source(document, spans, reading), text.sentence(spans), Origin.PERSON);
        Act act = new Act.Decided(id, new Decision(Review.ACCEPTED, claim, why));
        return Draft.of(act, List.of(new Change.AddCandidate(candidate)));
    }

    private static Reading reading(String quote) {
        return quote.chars().anyMatch(Character::isDigit) ? Reading.NUMBER : Reading.WORDS;
    }

    private int lastNumber(String document) {
        return Stream.concat(now.candidates().keySet().stream(), now.retired().keySet().stream())
                .filter(id -> id.startsWith(document + "#"))
                .mapToInt(Rereading::number)
                .max()
                .orElse(0);
    }
}
