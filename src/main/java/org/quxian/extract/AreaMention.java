package org.quxian.extract;

import org.jspecify.annotations.Nullable;
import org.quxian.observation.Area;

/**
 * An area that a sentence names, or says without its name.
 *
 * @param start its first index
 * @param end the index after its last
 * @param kind how it is said
 * @param area the area, where it is named; null where it is said otherwise
 * @param role what it is in its clause
 * @param leads whether its clause begins with it
 */
record AreaMention(int start, int end, Kind kind, @Nullable Area area, Role role, boolean leads) {

    enum Kind {
        NAMED,
        /** 全区. */
        HERE,
        /** 全市. */
        MUNICIPALITY,
        /** 全国. */
        ELSEWHERE
    }

    enum Role {
        /** Whose figures follow. */
        SUBJECT,
        /** 全市18个贫困乡之一: of the number right behind it, and of no other. */
        NEXT,
        /** 来自江津区, 高于全市平均: only mentioned. */
        ASIDE
    }

    boolean isSubject() {
        return role == Role.SUBJECT;
    }
}
