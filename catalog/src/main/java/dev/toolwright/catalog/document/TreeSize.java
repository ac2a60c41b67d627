package dev.toolwright.catalog.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * How large a parsed document becomes as text. Its parts may be shared, and shared ones hold shared ones: writing a few lines
 * of YAML out in full can take more than there is memory. To be asked before anything of unknown size is written out.
 */
public final class TreeSize {

    /** Deeper than any document can be written without anchors. */
    private static final int MAX_DEPTH = 500;

    private long left;

    private TreeSize(long characters) {
        this.left = characters;
    }

    /** Whether a tree takes no more than about so many characters; costs time in proportion to these at the most. */
    public static boolean fits(JsonNode tree, long characters) {
        return new TreeSize(characters).take(tree, 0);
    }

    private boolean take(JsonNode node, int depth) {
        left -= 2 + (node.isValueNode() ? node.asText().length() : 0);
        if (left < 0 || depth > MAX_DEPTH) {
            return false;
        }
        for (Map.Entry<String, JsonNode> property : node.properties()) {
            left -= property.getKey().length();
            if (!take(property.getValue(), depth + 1)) {
                return false;
            }
        }
        if (node.isArray()) {
            for (JsonNode element : node) {
                if (!take(element, depth + 1)) {
                    return false;
                }
            }
        }
        return true;
    }
}
