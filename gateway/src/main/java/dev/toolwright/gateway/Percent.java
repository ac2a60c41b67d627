package dev.toolwright.gateway;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Percent-encoding (RFC 3986). */
final class Percent {

    private static final String UNRESERVED = "-._~";

    /** What may stand in the fixed text of a path and its query. */
    private static final String LEGAL = UNRESERVED + "!$&'()*+,;=:@/?%";

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private Percent() {}

    /** All but unreserved characters. */
    static String encode(String text) {
        return encode(text, UNRESERVED);
    }

    /** Only what must not stand in an address at all; what is encoded stays so. */
    static String legalise(String text) {
        return encode(text, LEGAL);
    }

    private static String encode(String text, String kept) {
        StringBuilder encoded = new StringBuilder(text.length());
        for (byte unit : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (unit & 0xff);
            if (isAlphanumeric(c) || kept.indexOf(c) >= 0) {
                encoded.append(c);
            } else {
                encoded.append('%').append(HEX.toHexDigits(unit));
            }
        }
        return encoded.toString();
    }

    private static boolean isAlphanumeric(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
