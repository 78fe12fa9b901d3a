package org.quxian.extract;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quxian.observation.Area;

/** Decides the area a figure is about: the last one before it that its sentence is about, else that of the passage. */
record Places(Context context) {

    /** The code of the area that figure {@code index} is about; empty where none is known. */
    Optional<String> of(Sentence sentence, Deals deals, int index) {
        AreaMention dealt = deals.area(index);
        AreaMention mention = dealt != null ? dealt : last(sentence, index);
        if (mention != null) {
            return Optional.ofNullable(meant(sentence, mention)).map(Area::code);
        }
        Area around = context.around();
        if (around == null) {
            AreaMention aside = aside(sentence);
            around = aside == null ? null : aside.area();
        }
        return Optional.ofNullable(around).map(Area::code);
    }

    /** The area that is meant in a sentence; null for one outside the catalogue. */
    @Nullable
    Area meant(Sentence sentence, AreaMention mention) {
        return mention.kind() == AreaMention.Kind.HERE ? here(sentence, mention) : meant(mention);
    }

    /** The area that is meant where no sentence is around it; null for one outside the catalogue. */
    @Nullable
    Area meant(AreaMention mention) {
        return switch (mention.kind()) {
            case NAMED -> mention.area();
            case HERE -> context.own();
            case MUNICIPALITY -> context.city();
            case ELSEWHERE -> null;
        };
    }

    /** 全区: the area that the sentence has named as its subject, where the passage is about no other. */
    private @Nullable Area here(Sentence sentence, AreaMention mention) {
        Area own = context.own();
        if (own != null && !context.isFirstSentence()) {
            return own;
        }
        for (AreaMention named : sentence.areas()) {
            boolean leads = own == null || named.start() == sentence.start();
            if (named.end() <= mention.start() && named.isSubject() && named.area() != null && leads) {
                return named.area();
            }
        }
        return own;
    }

    private static @Nullable AreaMention last(Sentence sentence, int index) {
        int at = sentence.figures().get(index).start();
        List<AreaMention> areas = sentence.areas();
        for (int i = areas.size() - 1; i >= 0; i--) {
            AreaMention mention = areas.get(i);
            boolean next = mention.role() == AreaMention.Role.NEXT && mention.end() == at;
            if (mention.start() < at && (mention.isSubject() || next)) {
                return mention;
            }
        }
        return null;
    }

    /** The first area that the sentence mentions at all, for texts that name none otherwise. */
    private static @Nullable AreaMention aside(Sentence sentence) {
        for (AreaMention mention : sentence.areas()) {
            if (mention.area() != null) {
                return mention;
            }
        }
        return null;
    }
}
