package org.quxian.review;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** Makes ids of letters, digits and hyphens that are the same wherever the same is read. */
final class DocumentIds {

    private static final int DIGITS = 10;
    private static final int LONGEST = 40;

    private DocumentIds() {}

    /** The id of a document: the Latin part of its file's name or title, and a fingerprint of name and text. */
    static String of(Incoming text) {
        String name = text.file().orElse(text.title().zh());
        String latin = name.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String start = latin.isEmpty() ? "text" : latin.substring(0, Math.min(LONGEST, latin.length()));
        return start.replaceAll("-$", "") + "-" + fingerprint(name + "\n" + text.text());
    }

    /** A short fingerprint. */
    static String fingerprint(String words) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
