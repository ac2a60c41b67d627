package dev.toolwright.benchmarks.load.server;

import java.util.Arrays;

/** Looks for bytes among bytes; the longest request is a few hundred kilobytes. */
final class Bytes {

    private Bytes() {}

    static boolean startsWith(byte[] text, byte[] start) {
        return text.length >= start.length && Arrays.equals(text, 0, start.length, start, 0, start.length);
    }

    /** Where the first one starts; negative if there is none. */
    static int indexOf(byte[] text, int from, int end, byte[] wanted) {
        for (int i = from; i <= end - wanted.length; i++) {
            if (text[i] == wanted[0] && Arrays.equals(text, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        return -1;
    }

    /** The same, where {@code wanted} is lower case. */
    static int indexOfIgnoringCase(byte[] text, int from, int end, byte[] wanted) {
        for (int i = from; i <= end - wanted.length; i++) {
            int same = 0;
            while (same < wanted.length && lower(text[i + same]) == wanted[same]) {
                same++;
            }
            if (same == wanted.length) {
                return i;
            }
        }
        return -1;
    }

    static int count(byte[] text, int from, int end, byte[] wanted) {
        int count = 0;
        for (int at = indexOf(text, from, end, wanted); at >= 0; at = indexOf(text, at + wanted.length, end, wanted)) {
            count++;
        }
        return count;
    }

    private static int lower(byte letter) {
        return letter >= 'A' && letter <= 'Z' ? letter + ('a' - 'A') : letter;
    }
}
