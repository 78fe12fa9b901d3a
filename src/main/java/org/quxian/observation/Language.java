package org.quxian.observation;

/** A language the program speaks. Chinese comes first everywhere. */
public enum Language {
    /** Simplified Chinese. */
    ZH,
    /** English. */
    EN
}
