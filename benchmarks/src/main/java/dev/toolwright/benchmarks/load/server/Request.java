package dev.toolwright.benchmarks.load.server;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import org.jspecify.annotations.Nullable;

/**
 * A request that has come whole; a view of the connection's buffer, good until it is answered.
 *
 * @param body where it starts in the buffer
 * @param end where it ends
 */
record Request(byte[] buffer, int body, int end) {

    private static final byte[] CHAT = "POST /v1/chat/completions ".getBytes(ISO_8859_1);
    private static final byte[] TOOL = "POST /virtual ".getBytes(ISO_8859_1);
    private static final byte[] LENGTH = "\r\ncontent-length:".getBytes(ISO_8859_1);
    private static final byte[] HEAD_END = "\r\n\r\n".getBytes(ISO_8859_1);

    /** The first request in a buffer; null if it has not come whole. */
    static @Nullable Request find(byte[] buffer, int filled) {
        int head = Bytes.indexOf(buffer, 0, filled, HEAD_END);
        if (head < 0) {
            return null;
        }
        int body = head + HEAD_END.length;
        int end = body + length(buffer, head);
        return end <= filled ? new Request(buffer, body, end) : null;
    }

    private static int length(byte[] buffer, int head) {
        int at = Bytes.indexOfIgnoringCase(buffer, 0, head, LENGTH);
        int length = 0;
        for (int i = at + LENGTH.length; at >= 0 && i < head && buffer[i] != '\r'; i++) {
            length = buffer[i] == ' ' ? length : 10 * length + buffer[i] - '0';
        }
        return length;
    }

    boolean isChat() {
        return Bytes.startsWith(buffer, CHAT);
    }

    boolean isTool() {
        return Bytes.startsWith(buffer, TOOL);
    }
}
