package dev.toolwright.mcp.link;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads lines of UTF-8 that are not longer than permitted: whoever writes one without end must not fill our memory. */
final class LineReader {

    private static final int BUFFER = 1 << 13;

    private final InputStream in;
    private final long maxBytes;
    private final byte[] buffer = new byte[BUFFER];
    private int from;
    private int to;

    LineReader(InputStream in, long maxBytes) {
        this.in = in;
        this.maxBytes = maxBytes;
    }

    /**
     * The next line without its end; empty where there is none.
     *
     * @throws LinkException if it is too long
     */
    Optional<String> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        while (from < to || fill()) {
            int end = from;
            while (end < to && buffer[end] != '\n') {
                end++;
            }
            line.write(buffer, from, end - from);
            if (line.size() > maxBytes) {
                throw new LinkException("sent a message of more than " + maxBytes + " bytes");
            }
            from = end + 1;
            if (end < to) {
                return Optional.of(line.toString(StandardCharsets.UTF_8).stripTrailing());
            }
        }
        return line.size() == 0 ? Optional.empty() : Optional.of(line.toString(StandardCharsets.UTF_8));
    }

    private boolean fill() throws IOException {
        from = 0;
        to = Math.max(0, in.read(buffer));
        return to > 0;
    }
}
