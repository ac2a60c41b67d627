package dev.toolwright.models.vendor;

/** A key that must not be shown: neither {@link #toString} nor any error says it. */
public final class Secret {

    private final String value;

    private Secret(String value) {
        this.value = value;
    }

    /** @param value without the white space that copying it may have brought along */
    public static Secret of(String value) {
        return new Secret(value.strip());
    }

    /** To be sent, and for nothing else. */
    public String reveal() {
        return value;
    }

    /** The text with this secret blotted out wherever it occurs. */
    public String redact(String text) {
        return value.isEmpty() ? text : text.replace(value, "…");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Secret secret && value.equals(secret.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return "…";
    }
}
