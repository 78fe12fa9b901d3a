package org.quxian.store.secret;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key of an encrypted store: 256 random bits, from which HKDF derives one for the files beside the database (AES-256 in
 * GCM), one for their names (HMAC-SHA-256) and one for the database itself. It has no words of its own in logs.
 */
public final class DataKey implements Secrecy {
    static final int BYTES = 32;
    static final int NONCE_BYTES = 12;
    static final int TAG_BITS = 128;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] secret;
    private final SecretKey contents;
    private final SecretKey names;
    private final String id;

    private DataKey(byte[] secret) {
        this.secret = secret;
        this.contents = new SecretKeySpec(derived(secret, "contents"), "AES");
        this.names = new SecretKeySpec(derived(secret, "names"), "HmacSHA256");
        this.id = HexFormat.of().formatHex(derived(secret, "id"), 0, 16);
    }

    /** A new one. */
    public static DataKey fresh() {
        return new DataKey(random(BYTES));
    }

    static DataKey of(byte[] secret) {
        return new DataKey(secret.clone());
    }

    static byte[] random(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return random;
    }

    private static byte[] derived(byte[] secret, String use) {
        try {
            byte[] info = ("quxian " + use).getBytes(StandardCharsets.US_ASCII);
            return KDF.getInstance("HKDF-SHA256")
                    .deriveData(HKDFParameterSpec.ofExtract().addIKM(secret).thenExpand(info, BYTES));
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    /** By which it is known, and from which nobody can find it. */
    public String id() {
        return id;
    }

    byte[] secret() {
        return secret.clone();
    }

    /** With which the database is encrypted: 64 hexadecimal digits. The caller wipes it. */
    public char[] databasePassword() {
        byte[] derived = derived(secret, "database");
        char[] password = new char[2 * derived.length];
        for (int index = 0; index < derived.length; index++) {
            password[2 * index] = Character.forDigit(derived[index] >> 4 & 15, 16);
            password[2 * index + 1] = Character.forDigit(derived[index] & 15, 16);
        }
        Arrays.fill(derived, (byte) 0);
        return password;
    }

    @Override
    public byte[] hide(byte[] plain, String place) {
        byte[] nonce = random(NONCE_BYTES);
        byte[] shrunk = Shrinking.shrink(plain);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, contents, nonce, place);
            ByteBuffer hidden = ByteBuffer.allocate(NONCE_BYTES + cipher.getOutputSize(shrunk.length));
            cipher.doFinal(ByteBuffer.wrap(shrunk), hidden.put(nonce));
            return hidden.array();
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    @Override
    public byte[] show(byte[] hidden, String place) throws IOException {
        if (hidden.length < NONCE_BYTES + TAG_BITS / 8) {
            throw new HiddenException("too short to be encrypted");
        }
        try {
            byte[] nonce = Arrays.copyOf(hidden, NONCE_BYTES);
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, contents, nonce, place);
            return Shrinking.grow(cipher.doFinal(hidden, NONCE_BYTES, hidden.length - NONCE_BYTES));
        } catch (AEADBadTagException e) {
            throw new HiddenException("not encrypted with this key, or changed", e);
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    static Cipher cipher(int mode, SecretKey key, byte[] nonce, String place) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    @Override
    public byte[] hideLine(byte[] plain, String place) {
        return Base64.getEncoder().encode(hide(plain, place));
    }

    @Override
    public byte[] showLine(byte[] hidden, String place) throws IOException {
        try {
            return show(Base64.getDecoder().decode(hidden), place);
        } catch (IllegalArgumentException e) {
            throw new HiddenException("no encrypted line", e);
        }
    }

    /** A checksum that only the key can make: a plain one would tell whether a known text is among those kept. */
    @Override
    public String name(byte[] plain) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(names);
            return HexFormat.of().formatHex(mac.doFinal(plain));
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    static IllegalStateException missing(GeneralSecurityException e) {
        return new IllegalStateException("this Java platform lacks AES, HMAC, HKDF or PBKDF2", e);
    }

    /** Its id only. */
    @Override
    public String toString() {
        return "DataKey[" + id + "]";
    }
}
