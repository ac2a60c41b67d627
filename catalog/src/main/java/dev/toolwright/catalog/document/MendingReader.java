package dev.toolwright.catalog.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads malformed JSON where it is plain what was meant: commas, closing quotes and brackets that are missing, commas and
 * braces too many, comments, single quotes, bare names. Of a text that ends in the middle it takes what is complete: of what lies
 * {@value #WHOLE} levels deep or deeper, only whole objects. Used by one thread, once.
 */
final class MendingReader {

    private static final int MAX_DEPTH = 500;

    /** An operation, a schema: half of one would say something else. */
    private static final int WHOLE = 3;

    private final MendedText text;
    private final JsonNodeFactory nodes = JsonNodeFactory.instance;
    private boolean inList;

    private MendingReader(String text) {
        this.text = new MendedText(text);
    }

    /**
     * @param root what was read
     * @param mends what was assumed, and where, in the order of the text
     */
    record Mended(JsonNode root, List<Mend> mends) {}

    /** @throws DocumentException with the place, if it is not plain what was meant */
    static Mended read(String text) throws DocumentException {
        MendingReader reader = new MendingReader(text);
        JsonNode root = reader.value(0);
        reader.text.skip();
        if (root == null || !root.isObject() && !reader.text.atEnd()) {
            throw reader.text.problem("more follows where the document should end");
        }
        if (!reader.text.atEnd()) {
            reader.text.mend("more follows behind the document's closing brace", "passed over");
        }
        return new Mended(root, reader.text.mends());
    }

    /** Null if the text ends before it is complete. */
    private @Nullable JsonNode value(int depth) throws DocumentException {
        if (depth > MAX_DEPTH) {
            throw text.problem("more than " + MAX_DEPTH + " levels");
        }
        text.skip();
        return switch (text.peek()) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"', '\'' -> nodes.textNode(text.string());
            case ',', '}', ']' -> {
                text.mend("a value is missing", "read as null");
                yield nodes.nullNode();
            }
            case MendedText.END -> null;
            default -> text.literal();
        };
    }

    private @Nullable JsonNode object(int depth) throws DocumentException {
        boolean element = inList;
        ObjectNode object = nodes.objectNode();
        text.open();
        while (true) {
            text.skipTo('}');
            char next = text.peek();
            if (next == '}') {
                text.close();
                return object;
            }
            if (next == MendedText.END) {
                return cutOff(object, depth);
            }
            if (next == ']' || element && next == '{') {
                text.mend("a closing brace is missing", "read as though it were there");
                return object;
            }
            String name = text.name();
            inList = false;
            JsonNode value = name == null ? null : value(depth + 1);
            if (name == null || value == null) {
                return cutOff(object, depth);
            }
            object.set(name, value);
        }
    }

    private @Nullable JsonNode array(int depth) throws DocumentException {
        ArrayNode array = nodes.arrayNode();
        text.open();
        while (true) {
            text.skipTo(']');
            char next = text.peek();
            if (next == ']') {
                text.close();
                return array;
            }
            if (next == MendedText.END) {
                return cutOff(array, depth);
            }
            if (next == '}' && text.isFollowedBy(']')) {
                text.mend("a closing brace too many", "passed over");
                text.close();
                continue;
            }
            if (next == '}') {
                text.mend("a closing bracket is missing", "read as though it were there");
                return array;
            }
            inList = true;
            JsonNode value = value(depth + 1);
            if (value == null) {
                return cutOff(array, depth);
            }
            array.add(value);
        }
    }

    private @Nullable JsonNode cutOff(JsonNode incomplete, int depth) {
        text.cutOff();
        return depth < WHOLE ? incomplete : null;
    }
}
