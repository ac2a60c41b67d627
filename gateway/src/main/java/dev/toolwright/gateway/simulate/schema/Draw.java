package dev.toolwright.gateway.simulate.schema;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

/**
 * Random choices that depend on nothing but a seed and on what they are made for, so that a value is the same wherever else
 * one is drawn before it. Immutable.
 *
 * @param seed what all draws of one thing have in common
 * @param place what is drawn for
 */
public record Draw(String seed, String place) {

    /** Names the same thing by the same seed. @param parts of the thing's name */
    public static Draw of(long seed, String... parts) {
        return new Draw(seed + "\0" + String.join("\0", parts), "");
    }

    /** For a part of what is drawn for. */
    Draw at(String step) {
        return new Draw(seed, place + "/" + step);
    }

    /** The first eight bytes of the digest as a number. */
    public long number() {
        byte[] digest = digest();
        long number = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            number = number << Byte.SIZE | digest[i] & 0xFF;
        }
        return number;
    }

    /** From 0 to below {@code bound}. */
    int below(int bound) {
        return (int) Math.floorMod(number(), (long) bound);
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    /** As many lower-case hexadecimal digits, at most 64. */
    String hex(int digits) {
        return HexFormat.of().formatHex(digest()).substring(0, digits);
    }

    Random random() {
        return new Random(number());
    }

    private byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256").digest((seed + "\0" + place).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }
}
