package dev.toolwright.catalog.naming;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of bytes and texts, as lower-case hexadecimal digits. */
public final class Fingerprint {

    private static final int SHORT = 6;

    private Fingerprint() {}

    /** All 64 digits. */
    public static String of(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Six digits that tell names of one catalogue apart. */
    static String shortOf(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8)).substring(0, SHORT);
    }
}
