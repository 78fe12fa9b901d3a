package org.quxian.extract;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quxian.observation.Scope;
import org.quxian.observation.Text;

/** Decides whose figure it is: the last subject before it in its sentence, else whose doings the paragraph tells. */
record Scopes(Context context) {

    private static final int NAME = 6;
    private static final int SOURCE = 18;

    /** The scope of what stands at {@code at}. */
    Scope of(Paragraph paragraph, Sentence sentence, int at) {
        Words.Match<Cue> subject = null;
        int reset = isTold(paragraph.chars(), sentence) ? sentence.start() : -1;
        for (Words.Match<Cue> cue : sentence.cues()) {
            if (cue.start() > at) {
                break;
            }
            switch (cue.meaning()) {
                case ORGANISATION, PERSON -> subject = cue;
                case COMMUNITY ->
                    reset = AreaRoles.isAtHead(paragraph.chars(), sentence, cue.start()) ? cue.start() : reset;
                case OFFICIAL -> reset = speaksForAll(paragraph.chars(), sentence, subject, cue) ? cue.start() : reset;
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

    /** 据安富街道统计: whether the sentence begins with where its figures come from. */
    private static boolean isTold(char[] text, Sentence sentence) {
        int start = sentence.start();
        if (!Chars.isOneOf(text, start, sentence.end(), "据")) {
            return false;
        }
        for (int i = start + 1; i < sentence.end() && i < start + SOURCE && !Chars.endsClause(text[i]); i++) {
            if (Chars.startsAny(text, i, sentence.end(), "统计", "数据", "测算", "了解", "介绍", "悉")) {
                return true;
            }
        }
        return false;
    }

    /** 乡党委书记介绍: an official speaks, and no manager of the company named before. */
    private static boolean speaksForAll(
            char[] text, Sentence sentence, Words.@Nullable Match<Cue> subject, Words.Match<Cue> official) {
        if (subject != null && subject.meaning() == Cue.ORGANISATION && official.start() - subject.end() <= 3) {
            return false;
        }
        for (int i = official.end(); i < sentence.end() && i < official.end() + NAME; i++) {
            if (text[i] == '说' || Chars.startsAny(text, i, sentence.end(), "介绍", "表示", "告诉")) {
                return true;
            }
        }
        return false;
    }

    static Scope scope(Paragraph paragraph, Words.Match<Cue> subject) {
        Text words = Text.same(paragraph.substring(subject.start(), subject.end()));
        Scope.Kind kind = subject.meaning() == Cue.PERSON ? Scope.Kind.PERSON : Scope.Kind.ORGANISATION;
        return new Scope(kind, Optional.of(words));
    }
}
