package dev.toolwright.mcp.link;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads server-sent events; of each, its data. Used by one thread. */
final class Events {

    private final LineReader lines;
    private final long maxBytes;
    private String lastId = "";

    /** @param maxBytes of the data of one event */
    Events(InputStream in, long maxBytes) {
        this.lines = new LineReader(in, maxBytes);
        this.maxBytes = maxBytes;
    }

    /**
     * The data of the next event that has some; empty at the end.
     *
     * @throws LinkException if it is too long
     */
    Optional<String> next() throws IOException {
        StringBuilder data = new StringBuilder();
        for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
            String text = line.get();
            if (text.isEmpty() && !data.isEmpty()) {
                return Optional.of(data.toString());
            }
            if (text.startsWith("data:")) {
                data.append(data.isEmpty() ? "" : "\n").append(text.substring("data:".length()).stripLeading());
            } else if (text.startsWith("id:")) {
                lastId = text.substring("id:".length()).strip();
            }
            if (data.length() > maxBytes) {
                throw new LinkException("sent a message of more than " + maxBytes + " bytes");
            }
        }
        return Optional.empty(); // an event that was not finished does not count
    }

    /** Of the events so far, for going on after them; empty if they have none. */
    String lastId() {
        return lastId;
    }
}
