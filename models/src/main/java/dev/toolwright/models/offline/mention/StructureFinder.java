package dev.toolwright.models.offline.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds pieces of JSON (objects, arrays, matrices) and of XML. */
final class StructureFinder implements MentionFinder {

    private static final Pattern TAG = Pattern.compile("(?s)<([A-Za-z][\\w:.-]*)(?:\\s[^<>]*)?(?:/>|>.*</\\1\\s*>)");

    @Override
    public List<Mention> find(String text) {
        List<Mention> found = new ArrayList<>();
        Matcher tag = TAG.matcher(text);
        while (tag.find()) {
            found.add(Mention.of(MentionKind.XML, tag.group(), tag.group(), tag.start()));
        }
        int at = 0;
        while (at < text.length()) {
            int end = text.charAt(at) == '[' || text.charAt(at) == '{' ? close(text, at) : -1;
            if (end > 0 && JsonTexts.parse(text.substring(at, end)).isPresent()) {
                String json = text.substring(at, end);
                found.add(Mention.of(MentionKind.JSON, json, json, at));
                at = end;
            } else {
                at++;
            }
        }
        return found;
    }

    /** Position after the bracket that closes the one at {@code start}; -1 if none does. */
    private static int close(String text, int start) {
        int depth = 0;
        boolean quoted = false;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' && text.charAt(Math.max(0, i - 1)) != '\\') {
                quoted = !quoted;
            } else if (!quoted && (c == '[' || c == '{')) {
                depth++;
            } else if (!quoted && (c == ']' || c == '}') && --depth == 0) {
                return i + 1;
            }
        }
        return -1;
    }
}
