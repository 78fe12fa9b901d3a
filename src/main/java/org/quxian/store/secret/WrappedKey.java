package org.quxian.store.secret;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key as it stands in a file: encrypted (AES-256 in GCM) with one that PBKDF2 with HMAC-SHA-256 makes of a password. A
 * checksum tells a damaged file from a wrong password.
 *
 * @param number grows by 1 with every change of the password
 * @param id of the key inside
 * @param rounds of PBKDF2
 * @param salt of PBKDF2, in Base64
 * @param nonce of the encryption, in Base64
 * @param wrapped the key, in Base64
 */
public record WrappedKey(long number, String id, int rounds, String salt, String nonce, String wrapped) {

    /** What OWASP asks for. */
    private static final int ROUNDS = 600_000;

    /** More would let a file from elsewhere keep the program busy for minutes. */
    private static final int MOST_ROUNDS = 10_000_000;

    private static final String KDF = "PBKDF2WithHmacSHA256";

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /**
     * Wraps a key.
     *
     * @param key the key
     * @param password the password, which is left to the caller to wipe
     * @param number above that of the former wrapping
     */
    public static WrappedKey of(DataKey key, char[] password, long number) {
        byte[] salt = DataKey.random(16);
        byte[] nonce = DataKey.random(DataKey.NONCE_BYTES);
        byte[] secret = key.secret();
        try {
            byte[] wrapped = DataKey.cipher(Cipher.ENCRYPT_MODE, stretched(password, salt, ROUNDS), nonce, key.id())
                    .doFinal(secret);
            return new WrappedKey(number, key.id(), ROUNDS, base64(salt), base64(nonce), base64(wrapped));
        } catch (GeneralSecurityException e) {
            throw DataKey.missing(e);
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    /**
     * Unwraps it, which takes about as long as a blink so that guessing takes years.
     *
     * @param password the password, which is left to the caller to wipe
     * @return the key; empty if the password is another
     */
    public Optional<DataKey> open(char[] password) {
        try {
            SecretKey stretched = stretched(password, bytes(salt), rounds);
            byte[] secret = DataKey.cipher(Cipher.DECRYPT_MODE, stretched, bytes(nonce), id)
                    .doFinal(bytes(wrapped));
            Optional<DataKey> key =
                    Optional.of(DataKey.of(secret)).filter(found -> found.id().equals(id));
            Arrays.fill(secret, (byte) 0);
            return key;
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw DataKey.missing(e);
        }
    }

    private static SecretKey stretched(char[] password, byte[] salt, int rounds) throws GeneralSecurityException {
        PBEKeySpec words = new PBEKeySpec(password, salt, rounds, 8 * DataKey.BYTES);
        try {
            byte[] stretched =
                    SecretKeyFactory.getInstance(KDF).generateSecret(words).getEncoded();
            SecretKey key = new SecretKeySpec(stretched, "AES");
            Arrays.fill(stretched, (byte) 0);
            return key;
        } finally {
            words.clearPassword();
        }
    }

    /** As it stands in a file. */
    public byte[] json() {
        ObjectNode json = fields().put("sum", sum());
        try {
            return MAPPER.writeValueAsBytes(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private ObjectNode fields() {
        return MAPPER.createObjectNode()
                .put("format", 1)
                .put("number", number)
                .put("key", id)
                .put("kdf", KDF)
                .put("rounds", rounds)
                .put("salt", salt)
                .put("nonce", nonce)
                .put("wrapped", wrapped);
    }

    private String sum() {
        return HexFormat.of().formatHex(Openness.sha256(fields().toString().getBytes(StandardCharsets.UTF_8)));
    }

    /** What a file says; empty if it is not as it was written. */
    public static Optional<WrappedKey> read(byte[] json) {
        try {
            JsonNode node = MAPPER.readTree(json);
            WrappedKey key = new WrappedKey(
                    node.path("number").asLong(),
                    node.path("key").asText(),
                    node.path("rounds").asInt(),
                    node.path("salt").asText(),
                    node.path("nonce").asText(),
                    node.path("wrapped").asText());
            boolean usable = key.rounds > 0
                    && key.rounds <= MOST_ROUNDS
                    && key.isBase64()
                    && node.path("sum").asText().equals(key.sum());
            return Optional.of(key).filter(read -> usable);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private boolean isBase64() {
        try {
            return bytes(salt).length > 0 && bytes(nonce).length == DataKey.NONCE_BYTES && bytes(wrapped).length > 0;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] bytes(String base64) {
        return Base64.getDecoder().decode(base64);
    }
}
