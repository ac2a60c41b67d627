package dev.toolwright;

import java.util.List;

/** A tool was named that is not in the catalogue. */
public final class UnknownToolException extends RuntimeException {

    private final String name;
    private final transient List<String> nearest;

    public UnknownToolException(String name, List<String> nearest) {
        super("there is no tool named '" + name + "' in the catalogue"
                + (nearest.isEmpty() ? "" : "; did you mean " + String.join(", ", nearest) + "?"));
        this.name = name;
        this.nearest = List.copyOf(nearest);
    }

    public String name() {
        return name;
    }

    /** Names that may have been meant; may be empty. */
    public List<String> nearest() {
        return nearest;
    }
}
