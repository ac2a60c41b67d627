package dev.toolwright.gateway;

import java.util.Objects;

/**
 * A credential: the key of an API key scheme, the token of a bearer scheme, {@code user:password} of a basic one. Its text
 * is shown by {@link #value} alone. No record, so that nothing prints it by accident.
 */
public final class Secret {

    private final String value;

    private Secret(String value) {
        this.value = value;
    }

    /** Surrounding white space, as pasted with a key, is dropped; a line break or control character inside is refused. */
    public static Secret of(String text) {
        String value = text.strip();
        if (value.isEmpty() || value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a credential must be one line of text and not empty");
        }
        return new Secret(value);
    }

    public String value() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Secret secret && value.equals(secret.value);
    }

    @Override
    public int hashCode() {
        return Objects.hash(value);
    }

    @Override
    public String toString() {
        return "secret";
    }
}
