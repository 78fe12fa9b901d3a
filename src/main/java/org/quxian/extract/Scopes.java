package org.quxian.extract;

import java.util.Optional;
import org.quxian.observation.Scope;
import org.quxian.observation.Text;

/** Decides whose figure it is: the last subject before it in its sentence, else whose doings the paragraph tells. */
record Scopes(Context context) {

    /** The scope of what stands at {@code at}. */
    Scope of(Paragraph paragraph, Sentence sentence, int at) {
        Words.Match<Cue> subject = null;
        int reset = -1;
        for (Words.Match<Cue> cue : sentence.cues()) {
            if (cue.start() > at) {
                break;
            }
            switch (cue.meaning()) {
                case ORGANISATION, PERSON -> subject = cue;
                case COMMUNITY ->
                    reset = AreaRoles.isAtHead(paragraph.chars(), sentence, cue.start()) ? cue.start() : reset;
                default -> {}
            }
        }
        for (AreaMention area : sentence.areas()) {
            if (area.start() < at && area.isSubject() && area.leads()) {
                reset = Math.max(reset, area.start());
            }
        }
        if (subject != null && subject.end() > reset) {
            return scope(paragraph, subject);
        }
        return reset >= 0 ? Scope.WHOLE_AREA : context.scope();
    }

    static Scope scope(Paragraph paragraph, Words.Match<Cue> subject) {
        Text words = Text.same(paragraph.substring(subject.start(), subject.end()));
        Scope.Kind kind = subject.meaning() == Cue.PERSON ? Scope.Kind.PERSON : Scope.Kind.ORGANISATION;
        return new Scope(kind, Optional.of(words));
    }
}
