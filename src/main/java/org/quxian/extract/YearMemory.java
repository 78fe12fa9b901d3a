package org.quxian.extract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The year that a date without one takes: what the paragraph named last, else its heading, else the day of publication. */
final class YearMemory {
    private static final int NONE = 0;

    private final @Nullable LocalDate published;
    private int section = NONE;
    private int paragraph = NONE;
    private int sentence = NONE;
    private int told = NONE;

    YearMemory(@Nullable LocalDate published) {
        this.published = published;
    }

    @Nullable
    LocalDate published() {
        return published;
    }

    /** A piece of news begins that has nothing to do with what stands before. */
    void forget() {
        section = NONE;
        paragraph = NONE;
    }

    /** A heading names the year of what follows. */
    void enterSection(int year) {
        section = year;
        paragraph = NONE;
    }

    void enterParagraph() {
        paragraph = NONE;
        sentence = NONE;
        told = NONE;
    }

    void name(int year) {
        paragraph = year;
        told = year;
        sentence = NONE;
    }

    /** 去年: what a sentence tells from the day of publication holds only for it. */
    void nameBriefly(int year) {
        sentence = year;
        told = year;
    }

    /** The year that the paragraph spoke of last, else the year before publication: 上年 is the one before it. */
    int toldYear() {
        if (told != NONE) {
            return told;
        }
        return section != NONE ? section : year();
    }

    void leaveSentence() {
        sentence = NONE;
    }

    /** Whether any year is known. */
    boolean isKnown() {
        return sentence != NONE || paragraph != NONE || section != NONE || published != null;
    }

    /** The year; asked for only where one is known. */
    int year() {
        if (sentence != NONE) {
            return sentence;
        }
        if (paragraph != NONE) {
            return paragraph;
        }
        if (section != NONE) {
            return section;
        }
        if (published == null) {
            throw new IllegalStateException("no year is known");
        }
        return published.getYear();
    }

    DateMention.YearSource source() {
        return sentence != NONE || paragraph != NONE || section != NONE
                ? DateMention.YearSource.CARRIED
                : DateMention.YearSource.PUBLICATION;
    }
}
