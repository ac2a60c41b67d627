package dev.toolwright.catalog.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words of a malformed JSON text, one after the other, and what was assumed about them. Used by one thread. */
final class MendedText {

    static final char END = '\0';

    /** A text in which more is wrong is no JSON. */
    private static final int MAX_MENDS = 200;

    private static final int MAX_NUMBER = 100;
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]{1,3})?");
    private static final Pattern WORD = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$.-]*");
    private static final Pattern LITERAL = Pattern.compile("[^\\s,{}\\[\\]\"':]+");

    /** What follows a line on which a text was not closed. */
    private static final Pattern NEXT_MEMBER = Pattern.compile("\\s*(\"[^\"\\n]{0,200}\"\\s*:|[}\\]])");

    private final String text;
    private final List<Mend> mends = new ArrayList<>();
    private int at;
    private boolean comma = true;
    private boolean ended;

    MendedText(String text) {
        this.text = text;
    }

    List<Mend> mends() {
        return List.copyOf(mends);
    }

    char peek() {
        return at < text.length() ? text.charAt(at) : END;
    }

    boolean atEnd() {
        return at >= text.length();
    }

    /** Takes an opening bracket. */
    void open() {
        at++;
        comma = true;
    }

    /** Takes a closing bracket. */
    void close() {
        at++;
        comma = false;
    }

    /** Skips blanks and comments. */
    void skip() {
        while (!atEnd()) {
            if (Character.isWhitespace(peek()) || Character.isSpaceChar(peek()) || peek() == '\uFEFF') {
                at++;
            } else if (peek() == '#' || text.startsWith("//", at)) {
                skipBehind("\n");
            } else if (text.startsWith("/*", at)) {
                skipBehind("*/");
            } else {
                return;
            }
        }
    }

    /** Whether the next character but blanks behind the one that is next is this one. */
    boolean isFollowedBy(char expected) {
        int next = at + 1;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next < text.length() && text.charAt(next) == expected;
    }

    private void skipBehind(String end) {
        int found = text.indexOf(end, at);
        at = found < 0 ? text.length() : found + end.length();
    }

    /** Skips to the next member or element, over a comma that should be there, or to the bracket that closes. */
    void skipTo(char closing) throws DocumentException {
        skip();
        while (peek() == ',') {
            at++;
            comma = true;
            skip();
        }
        if (!comma && !atEnd() && peek() != closing && peek() != '}' && peek() != ']') {
            mend("a comma is missing", "read as though it were there");
        }
        comma = false;
    }

    /** A member's name, the colon behind it taken; null if the text ends there. */
    @Nullable String name() throws DocumentException {
        String name = peek() == '"' || peek() == '\'' ? string() : matching(WORD, "a name in quotes");
        skip();
        if (atEnd()) {
            return null;
        }
        if (peek() != ':') {
            throw problem("a colon was expected");
        }
        at++;
        return name;
    }

    /** Null if the text ends in it. */
    @Nullable JsonNode literal() throws DocumentException {
        String word = matching(LITERAL, "a value");
        return switch (word) {
            case "true", "True" -> JsonNodeFactory.instance.booleanNode(true);
            case "false", "False" -> JsonNodeFactory.instance.booleanNode(false);
            case "null", "None" -> JsonNodeFactory.instance.nullNode();
            default -> number(word);
        };
    }

    private @Nullable JsonNode number(String word) throws DocumentException {
        if (word.length() > MAX_NUMBER || !NUMBER.matcher(word).matches()) {
            if (atEnd()) {
                return null;
            }
            at -= word.length();
            throw problem("'" + word.substring(0, Math.min(20, word.length())) + "' is no value");
        }
        BigDecimal number = new BigDecimal(word);
        boolean whole = word.chars().allMatch(c -> c == '-' || c == '+' || Character.isDigit(c));
        return whole
                ? JsonNodeFactory.instance.numberNode(number.toBigInteger())
                : JsonNodeFactory.instance.numberNode(number);
    }

    private String matching(Pattern pattern, String expected) throws DocumentException {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            throw problem(expected + " was expected");
        }
        at = matcher.end();
        return matcher.group();
    }

    String string() throws DocumentException {
        char quote = peek();
        at++;
        StringBuilder read = new StringBuilder();
        while (!atEnd()) {
            char next = text.charAt(at);
            if (next == quote) {
                at++;
                return read.toString();
            }
            if (next == '\n' && NEXT_MEMBER.matcher(text).region(at, text.length()).lookingAt()) {
                mend("a closing quote is missing", "read as though it were at the end of the line");
                return read.toString().stripTrailing();
            }
            at++;
            read.append(next == '\\' ? escaped() : next);
        }
        cutOff();
        return read.toString();
    }

    private char escaped() {
        char next = atEnd() ? '\\' : text.charAt(at++);
        if (next == 'u' && at + 4 <= text.length() && text.substring(at, at + 4).matches("[0-9a-fA-F]{4}")) {
            at += 4;
            return (char) Integer.parseInt(text.substring(at - 4, at), 16);
        }
        return switch (next) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            default -> next;
        };
    }

    void mend(String problem, String done) throws DocumentException {
        if (mends.size() >= MAX_MENDS) {
            throw problem("and in " + MAX_MENDS + " places before it");
        }
        mends.add(new Mend(place(), problem, done));
    }

    /** Notes that the text ends in the middle. */
    void cutOff() {
        if (!ended) {
            ended = true;
            mends.add(new Mend(place(), "the document ends in the middle", "what is complete before that was read"));
        }
    }

    DocumentException problem(String what) {
        return new DocumentException(place(), "is not valid JSON: " + what);
    }

    private String place() {
        int end = Math.min(at, text.length());
        long line = text.substring(0, end).chars().filter(c -> c == '\n').count() + 1;
        return "line " + line + ", column " + (end - text.lastIndexOf('\n', end - 1));
    }
}
