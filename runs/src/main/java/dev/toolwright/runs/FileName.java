package dev.toolwright.runs;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Ids as names of files: legal on every system, distinct for distinct ids, the same for ids that are harmless. */
final class FileName {

    /** Leaves room for suffixes below the 255 bytes that file systems allow. */
    private static final int LONGEST = 160;

    private FileName() {}

    static String of(String id) {
        StringBuilder name = new StringBuilder(id.length());
        for (byte unit : id.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (unit & 0xFF);
            if (isHarmless(c) && !(c == '.' && name.isEmpty())) {
                name.append(c);
            } else {
                name.append("%%%02X".formatted((int) c));
            }
        }
        return name.length() <= LONGEST ? name.toString() : name.substring(0, LONGEST) + "%" + digest(id);
    }

    private static boolean isHarmless(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "._-@".indexOf(c) >= 0;
    }

    private static String digest(String id) {
        MessageDigest sha = Digests.sha256();
        return HexFormat.of().formatHex(sha.digest(id.getBytes(StandardCharsets.UTF_8)), 0, 8);
    }
}
