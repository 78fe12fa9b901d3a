package org.quxian.extract;

import org.jspecify.annotations.Nullable;
import org.quxian.observation.Area;
import org.quxian.observation.AreaKind;
import org.quxian.observation.Nature;
import org.quxian.observation.Scope;

/**
 * What carries from sentence to sentence of one text: the area that its title and headings set, the period and nature that
 * a heading or the lead of a list gives, whose doings a paragraph tells.
 */
final class Context {
    private final @Nullable Area municipality;

    private @Nullable Area section;
    private @Nullable Area topic;
    private @Nullable Area paragraphTopic;
    private @Nullable Frame sectionFrame;
    private @Nullable Frame listFrame;
    private @Nullable Frame paragraphFrame;
    private @Nullable Frame itemsFrame;
    private @Nullable Frame stockFrame;
    private boolean items;
    private boolean ahead;
    private @Nullable Frame openingFrame;
    private Nature sectionNature = Nature.ACTUAL;
    private Nature listNature = Nature.ACTUAL;
    private Scope scope = Scope.WHOLE_AREA;
    private boolean firstSentence;
    private boolean speech;

    Context(@Nullable Area municipality) {
        this.municipality = municipality;
    }

    /** A piece of news ends: what it was about is forgotten. */
    void forget() {
        section = null;
        topic = null;
        sectionFrame = null;
        openingFrame = null;
        listFrame = null;
        sectionNature = Nature.ACTUAL;
        listNature = Nature.ACTUAL;
        enterParagraph(false);
    }

    /** A title or heading names the area of what follows. */
    void enterArea(Area area) {
        section = area;
        topic = null;
    }

    /** A heading begins a section of this nature and, where it names a time, of this time. */
    void enterSection(Nature nature, @Nullable Frame frame) {
        sectionNature = nature;
        listNature = Nature.ACTUAL;
        listFrame = null;
        openingFrame = null;
        if (frame != null) {
            sectionFrame = frame;
        }
    }

    /** A paragraph begins; {@code item} says that it is one of a list, for which the list's lead holds. */
    void enterParagraph(boolean item) {
        paragraphFrame = null;
        stockFrame = null;
        items = false;
        ahead = false;
        paragraphTopic = null;
        firstSentence = true;
        speech = false;
        scope = Scope.WHOLE_AREA;
        if (!item) {
            listFrame = null;
            listNature = Nature.ACTUAL;
        }
    }

    /** A paragraph begins with a time, which holds until another one or a heading. */
    void open(Frame frame) {
        openingFrame = frame;
    }

    /** A paragraph leads a list in, 实现以下目标：, and what it says holds for the items. */
    void enterList(Nature nature, @Nullable Frame frame) {
        listNature = nature;
        listFrame = frame;
    }

    /** A sentence has been about {@code area}; {@code leads} says that it was a paragraph's first. */
    void tellOf(Area area, boolean leads) {
        topic = area;
        if (leads) {
            paragraphTopic = area;
        }
    }

    /** A sentence of the paragraph has been read; {@code looksAhead} says that it tells what is to be done. */
    void leaveSentence(boolean looksAhead) {
        firstSentence = false;
        ahead |= looksAhead && !items;
    }

    /** Whether the paragraph has had no sentence yet. */
    boolean isFirstSentence() {
        return firstSentence;
    }

    void tellOf(Frame frame) {
        paragraphFrame = frame;
        stockFrame = null;
    }

    /** A sentence begins with the end of a time, 年末, which holds for the stocks that the next ones count. */
    void tellOfStock(Frame frame) {
        stockFrame = frame;
    }

    /** The day of the stocks of sentences that name no time; null where none is known. */
    @Nullable
    Frame stockFrame() {
        return paragraphFrame == null ? stockFrame : null;
    }

    /** A sentence is the next of several items, 二要…: the time of the items before is not its own. */
    void enterItem() {
        if (!items) {
            itemsFrame = paragraphFrame;
            items = true;
        }
        paragraphFrame = itemsFrame;
    }

    /** What follows in the paragraph is said by somebody, who need not speak of the time that the text is about. */
    void tellSpeech() {
        speech = true;
    }

    void tellOf(Scope whose) {
        scope = whose;
    }

    Scope scope() {
        return scope;
    }

    /** The area of sentences that name none; null where none is known. */
    @Nullable
    Area around() {
        if (paragraphTopic != null) {
            return paragraphTopic;
        }
        return section != null ? section : topic;
    }

    /** The area that calls itself 全区; null where none is known. */
    @Nullable
    Area own() {
        return around();
    }

    /** The area that is called 全市; null where the catalogue has none. */
    @Nullable
    Area city() {
        Area own = own();
        return own != null && own.kind() == AreaKind.CITY ? own : municipality;
    }

    /** The time of sentences that name none; null where none is known. */
    @Nullable
    Frame frame() {
        if (paragraphFrame != null) {
            return paragraphFrame;
        }
        if (listFrame != null) {
            return listFrame;
        }
        if (speech) {
            return null;
        }
        return openingFrame != null ? openingFrame : sectionFrame;
    }

    Nature nature() {
        if (items && ahead) {
            return Nature.TARGET;
        }
        return listNature != Nature.ACTUAL ? listNature : sectionNature;
    }
}
