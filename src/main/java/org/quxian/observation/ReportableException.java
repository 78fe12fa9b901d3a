package org.quxian.observation;

import java.util.Locale;

/**
 * Something that went wrong and that a person can act on: it carries one sentence for them, in every language, which
 * names the file or place.
 */
public class ReportableException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Text sentence;

    /**
     * @param sentence what happened, where, and what to do, in one sentence
     */
    public ReportableException(Text sentence) {
        super(sentence.en());
        this.sentence = sentence;
    }

    /**
     * @param sentence what happened, where, and what to do, in one sentence
     * @param cause the failure behind it, for the log
     */
    public ReportableException(Text sentence, Throwable cause) {
        super(sentence.en(), cause);
        this.sentence = sentence;
    }

    /** The sentence for the user. */
    public Text sentence() {
        return sentence;
    }

    /** The sentence in the language of the platform's locale: Chinese where that is Chinese, else English. */
    @Override
    public String getLocalizedMessage() {
        return sentence.in(Locale.getDefault().getLanguage().equals("zh") ? Language.ZH : Language.EN);
    }
}
