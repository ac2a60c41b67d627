package dev.toolwright.secret;

/**
 * A credential: an API's or a vendor's key, a bearer token, {@code user:password}. Its text is shown by {@link #reveal} alone.
 * No record, so that nothing prints it by accident. Immutable.
 */
public final class Secret {

    private static final String REPLACEMENT = "[secret]";

    private final String text;

    private Secret(String text) {
        this.text = text;
    }

    /**
     * Drops surrounding white space, as pasted with a key.
     *
     * @throws IllegalArgumentException if nothing is left, or a line break or control character is inside
     */
    public static Secret of(String text) {
        String stripped = text.strip();
        if (stripped.isEmpty() || stripped.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a credential must be one line of text and not empty");
        }
        return new Secret(stripped);
    }

    /** To be sent, and for nothing else. */
    public String reveal() {
        return text;
    }

    /** The same text with {@code [secret]} wherever this one occurs in it to the letter. */
    public String redact(String other) {
        return other.replace(text, REPLACEMENT);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Secret secret && text.equals(secret.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return REPLACEMENT;
    }
}
