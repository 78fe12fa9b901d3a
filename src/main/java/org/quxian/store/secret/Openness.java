package org.quxian.store.secret;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** No secrecy. */
record Openness() implements Secrecy {

    @Override
    public byte[] hide(byte[] plain, String place) {
        return plain;
    }

    @Override
    public byte[] show(byte[] hidden, String place) {
        return hidden;
    }

    @Override
    public byte[] hideLine(byte[] plain, String place) {
        return plain;
    }

    @Override
    public byte[] showLine(byte[] hidden, String place) {
        return hidden;
    }

    /** Its SHA-256. */
    @Override
    public String name(byte[] plain) {
        return HexFormat.of().formatHex(sha256(plain));
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
