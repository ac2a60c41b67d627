package dev.toolwright.toolmaker.made;

import java.util.Locale;

/** Who served a question, cheapest first. */
public enum Tier {
    /** The tool's own code: no model call at all. */
    COMPILED,
    /** The cheap model wrote the call (role user). */
    USER,
    /** The strong model answered itself (role maker). */
    STRONG;

    /** As people and files write it: {@code compiled}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
