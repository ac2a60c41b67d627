package dev.toolwright.runs;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** What stands for much in a few bytes. */
final class Digests {

    private Digests() {}

    /** An instruction's own seed: the same in every run of the same seed, whatever runs beside it. */
    static long seed(long runSeed, String id) {
        MessageDigest sha = sha256();
        sha.update(ByteBuffer.allocate(Long.BYTES).putLong(runSeed).array());
        return ByteBuffer.wrap(sha.digest(id.getBytes(StandardCharsets.UTF_8))).getLong();
    }

    /** Of ids, texts and tools; other instructions, or another order, give another. */
    static String of(List<Instruction> instructions) {
        MessageDigest sha = sha256();
        for (Instruction instruction : instructions) {
            add(sha, instruction.id());
            add(sha, instruction.text());
            instruction.tools().forEach(tool -> add(sha, tool));
            add(sha, "");
        }
        return HexFormat.of().formatHex(sha.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    private static void add(MessageDigest sha, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        sha.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        sha.update(bytes);
    }
}
