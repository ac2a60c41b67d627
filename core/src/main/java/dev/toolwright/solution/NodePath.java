package dev.toolwright.solution;

import java.util.regex.Pattern;

/**
 * Names a node by the way to it from the root: the positions of the children taken, {@code 0.1.0}; the root's is empty.
 * Stable for the life of a tree, so events and files can point at nodes.
 *
 * @param text positions joined by dots
 */
public record NodePath(String text) {

    // Possessive, so that a long path costs no stack.
    private static final Pattern FORM = Pattern.compile("(?:\\d{1,9}[.])*+\\d{1,9}");

    public static final NodePath ROOT = new NodePath("");

    public NodePath {
        if (!text.isEmpty() && !FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not a path of a node: " + text);
        }
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
