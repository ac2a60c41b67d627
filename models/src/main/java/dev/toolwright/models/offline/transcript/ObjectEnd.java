package dev.toolwright.models.offline.transcript;

/** Finds where a JSON object ends inside a longer text. */
final class ObjectEnd {

    private ObjectEnd() {}

    /** Position after the brace that closes the one at {@code start}; -1 if none does. */
    static int after(String text, int start) {
        int depth = 0;
        boolean quoted = false;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c == '\\') {
                    i++;
                } else if (c == '"') {
                    quoted = false;
                }
            } else if (c == '"') {
                quoted = true;
            } else if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return i + 1;
            }
        }
        return -1;
    }
}
