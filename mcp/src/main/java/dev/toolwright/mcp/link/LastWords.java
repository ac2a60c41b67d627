package dev.toolwright.mcp.link;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads what a server writes to standard error, so that it never waits for a reader, and keeps the end of it. Thread-safe. */
final class LastWords implements Runnable {

    private static final int KEPT = 2000;
    private static final int SHOWN = 600;
    private static final int LINES = 6;
    private static final Pattern CONTROL = Pattern.compile("\u001b\\[[0-9;?]*[a-zA-Z]|[\\p{Cntrl}\\p{Cf}]");

    private final Reader reader;
    private final StringBuffer kept = new StringBuffer();

    LastWords(InputStream stream) {
        this.reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
    }

    @Override
    public void run() {
        char[] buffer = new char[KEPT];
        try {
            for (int count = reader.read(buffer); count >= 0; count = reader.read(buffer)) {
                kept.append(buffer, 0, count);
                kept.delete(0, Math.max(0, kept.length() - KEPT));
            }
        } catch (IOException closed) {
            // The process ended; what was read is what there is.
        }
    }

    /**
     * What was written last, in one line and harmless to a terminal; of much, its beginning and its end, as the reason stands
     * first with some and last with others. Empty if nothing was written.
     */
    String line() {
        List<String> lines = kept.toString().lines().map(LastWords::plain).filter(line -> !line.isEmpty()).toList();
        List<String> shown = new ArrayList<>(lines);
        if (lines.size() > LINES) {
            shown.subList(LINES / 2, lines.size() - LINES / 2).clear();
            shown.add(LINES / 2, "…");
        }
        return plain(String.join(" / ", shown));
    }

    /** A stranger's words in one line, harmless to a terminal. */
    static String plain(String words) {
        String plain = CONTROL.matcher(words).replaceAll(" ").strip().replaceAll(" +", " ");
        return plain.length() <= SHOWN ? plain : plain.substring(0, SHOWN) + "…";
    }
}
