package dev.toolwright.solution;

/**
 * Names a node by the way to it from the root: the positions of the children taken, {@code 0.1.0}; the root's is empty.
 * Stable for the life of a tree, so events and files can point at nodes.
 *
 * @param text positions joined by dots
 */
public record NodePath(String text) {

    private static final int MOST_DIGITS = 9;

    public static final NodePath ROOT = new NodePath("");

    public NodePath {
        if (!text.isEmpty() && !isForm(text)) {
            throw new IllegalArgumentException("not a path of a node: " + text);
        }
    }

    /** Numbers joined by dots. No regular expression: every event names a node, and that would cost more than the naming. */
    private static boolean isForm(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.' ? digits == 0 : c < '0' || c > '9' || digits == MOST_DIGITS) {
                return false;
            }
            digits = c == '.' ? 0 : digits + 1;
        }
        return digits > 0;
    }

    /** The path that takes these children, from the root on. */
    public static NodePath of(int... positions) {
        StringBuilder text = new StringBuilder(2 * positions.length);
        for (int position : positions) {
            text.append(text.isEmpty() ? "" : ".").append(position);
        }
        return new NodePath(text.toString());
    }

    public NodePath child(int position) {
        return new NodePath(text.isEmpty() ? Integer.toString(position) : text + "." + position);
    }

    /** Edges from the root. */
    public int depth() {
        return text.isEmpty() ? 0 : 1 + (int) text.chars().filter(c -> c == '.').count();
    }

    @Override
    public String toString() {
        return text;
    }
}
