package org.quxian.observation;

import java.util.Optional;

/**
 * Whose figure it is. One company's accidents or one village's sales are never the district's.
 *
 * @param kind what kind of subject
 * @param subject whose figure it is inside the area, such as 中坝村 or 一家货运企业; empty for the area itself
 */
public record Scope(Kind kind, Optional<Text> subject) {

    /** The area itself. */
    public static final Scope WHOLE_AREA = new Scope(Kind.AREA, Optional.empty());

    public Scope {
        if (kind != Kind.AREA && subject.isEmpty()) {
            throw new IllegalArgumentException("the figure of an organisation or a person says whose it is");
        }
    }

    /** Whether the figure speaks for the whole area, so that it may be compared with other areas'. */
    public boolean isWholeArea() {
        return subject.isEmpty();
    }

    /** The kinds of subject that figures are about. */
    public enum Kind {
        /** An area or a part of one. */
        AREA,
        /** A company or institution. */
        ORGANISATION,
        /** A person, a household, or one person's case. */
        PERSON
    }
}
