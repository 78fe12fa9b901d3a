package org.quxian.extract;

import java.util.Optional;
import org.quxian.observation.Scope;
import org.quxian.observation.Text;

/** Says whose figure it is, where it is not the area's own. */
final class Subjects {
    private Subjects() {}

    /** The scope of that kind; its subject is the word that gives it away. */
    static Scope scope(Scope.Kind kind, Sentence sentence, Flow flow) {
        return switch (kind) {
            case AREA -> Scope.WHOLE_AREA;
            case ORGANISATION -> of(kind, Cue.ORGANISATION, sentence, flow, new Text("某单位", "An organisation"));
            case PERSON -> of(kind, Cue.PERSON, sentence, flow, new Text("某人", "A person"));
        };
    }

    private static Scope of(Scope.Kind kind, Cue cue, Sentence sentence, Flow flow, Text otherwise) {
        Text subject = sentence.cues.stream()
                .filter(match -> match.meaning() == cue)
                .findFirst()
                .map(match -> Text.same(flow.substring(match.start(), match.end())))
                .orElse(otherwise);
        return new Scope(kind, Optional.of(subject));
    }
}
