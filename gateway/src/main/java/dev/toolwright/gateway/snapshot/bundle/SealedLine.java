package dev.toolwright.gateway.snapshot.bundle;

import dev.toolwright.gateway.snapshot.canonical.Sha256;
import java.util.Arrays;
import java.nio.charset.StandardCharsets;

/**
 * A JSON object on one line whose last property is a digest of all before it, so that a damaged line can be told from a sound
 * one. The files' own digests are what proves a bundle; these say where it is damaged.
 */
final class SealedLine {

    private static final String SEAL = ",\"seal\":\"";
    private static final int DIGITS = 16;
    private static final int TRAILER = SEAL.length() + DIGITS + 2;

    private SealedLine() {}

    /** @param object compact JSON that is not empty; the line comes without its line feed */
    static String seal(String object) {
        String open = object.substring(0, object.length() - 1);
        return open + SEAL + digest(open.getBytes(StandardCharsets.UTF_8)) + "\"}";
    }

    static boolean isSound(byte[] line) {
        int length = line.length - TRAILER;
        if (length < 2) {
            return false;
        }
        String trailer = new String(line, length, TRAILER, StandardCharsets.UTF_8);
        return trailer.equals(SEAL + digest(Arrays.copyOf(line, length)) + "\"}");
    }

    private static String digest(byte[] bytes) {
        return Sha256.hex(bytes).substring(0, DIGITS);
    }
}
