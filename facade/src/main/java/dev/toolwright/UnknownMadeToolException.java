package dev.toolwright;

import java.util.List;

/** A made tool was named that there is none of, or a version of it. */
public final class UnknownMadeToolException extends RuntimeException {

    private static final int SHOWN = 10;

    private final String name;

    /** @param known names or versions that there are, for the message */
    UnknownMadeToolException(String what, String name, List<String> known) {
        super("there is no " + what + (known.isEmpty() ? "" : "; there are: " + shown(known)));
        this.name = name;
    }

    static UnknownMadeToolException tool(String name, List<String> known) {
        return known.isEmpty()
                ? new UnknownMadeToolException("made tool '" + name + "': none has been made yet", name, known)
                : new UnknownMadeToolException("made tool '" + name + "'", name, known);
    }

    static UnknownMadeToolException version(String name, int version, List<String> known) {
        return new UnknownMadeToolException("version " + version + " of the made tool '" + name + "'", name, known);
    }

    public String name() {
        return name;
    }

    private static String shown(List<String> known) {
        return String.join(", ", known.subList(0, Math.min(known.size(), SHOWN))) + (known.size() > SHOWN ? ", …" : "");
    }
}
