package dev.toolwright.http;

import java.util.Locale;
import java.util.Set;

/**
 * One header line. A name that is no token, or a value with a line break or another control character, is refused, so
 * that no value can smuggle in a second header.
 *
 * @param name as written; compared without regard to case
 * @param value as sent, in UTF-8
 * @param sensitive a credential: dropped when a redirect leaves the origin, never shown. {@code Authorization},
 *     {@code Proxy-Authorization} and {@code Cookie} always are
 */
public record HttpHeader(String name, String value, boolean sensitive) {

    private static final String TOKEN_MARKS = "!#$%&'*+.^_`|~-";
    private static final Set<String> ALWAYS_SENSITIVE = Set.of("authorization", "proxy-authorization", "cookie");
    private static final Set<String> FRAMING = Set.of(
            "connection", "content-length", "expect", "host", "keep-alive", "te", "trailer", "transfer-encoding", "upgrade");

    public HttpHeader {
        if (!isName(name)) {
            throw new IllegalArgumentException("not a header name");
        }
        if (!isValue(value)) {
            throw new IllegalArgumentException("the value of header " + name + " has a line break or control character");
        }
        sensitive = sensitive || ALWAYS_SENSITIVE.contains(name.toLowerCase(Locale.ROOT));
    }

    public static HttpHeader of(String name, String value) {
        return new HttpHeader(name, value, false);
    }

    /** A header that carries a credential. */
    public static HttpHeader sensitive(String name, String value) {
        return new HttpHeader(name, value, true);
    }

    /** Whether a caller may set this header; not those that frame the message or steer the connection. */
    public static boolean settable(String name) {
        return !FRAMING.contains(name.toLowerCase(Locale.ROOT));
    }

    /** Whether a header can have this name. */
    public static boolean isName(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (!letter && TOKEN_MARKS.indexOf(c) < 0) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** Whether a header can have this value. */
    static boolean isValue(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i)) && text.charAt(i) != '\t') {
                return false;
            }
        }
        return true;
    }

    public boolean named(String other) {
        return name.equalsIgnoreCase(other);
    }

    @Override
    public String toString() {
        return name + ": " + (sensitive ? "…" : value);
    }
}
