package dev.toolwright.models;

import dev.toolwright.chat.Role;
import dev.toolwright.models.vendor.Vendor;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Which model: what {@code --model} says. */
public sealed interface ModelSpec {

    String FORMS = "openai:NAME, anthropic:NAME, ollama:NAME, offline or recording:FILE";

    /** Text that {@link #parse} reads back. */
    String text();

    /** A model that a vendor serves. */
    record Served(Vendor vendor, String name) implements ModelSpec {
        @Override
        public String text() {
            return vendor.label() + ":" + name;
        }
    }

    /** The model that plays when none is configured; no language model. */
    record Offline() implements ModelSpec {
        @Override
        public String text() {
            return "offline";
        }
    }

    /** Replies that were recorded. */
    record Recorded(Path file) implements ModelSpec {
        @Override
        public String text() {
            return "recording:" + file;
        }
    }

    /**
     * Plays a role of tool making for which no model is configured, from the recordings that came with the program; not to be
     * written, it is what is left.
     *
     * @param folder where they lie; empty if the program has none
     */
    record Shipped(Role role, Optional<Path> folder) implements ModelSpec {
        @Override
        public String text() {
            return "recorded";
        }
    }

    ModelSpec OFFLINE = new Offline();

    /**
     * Reads {@code openai:NAME}, {@code anthropic:NAME}, {@code ollama:NAME} (whose name may hold colons), {@code offline} or
     * {@code recording:FILE}.
     *
     * @throws IllegalArgumentException in one line, if it is none of these
     */
    static ModelSpec parse(String text) {
        String spec = text.strip();
        if (spec.equals("offline")) {
            return OFFLINE;
        }
        int colon = spec.indexOf(':');
        String before = colon < 0 ? spec : spec.substring(0, colon);
        String name = colon < 0 ? "" : spec.substring(colon + 1);
        Optional<Vendor> vendor = Vendor.find(before);
        boolean recording = before.equals("recording");
        if (vendor.isEmpty() && !recording) {
            throw unknown(spec, colon);
        }
        if (name.isBlank()) {
            throw new IllegalArgumentException("'" + spec + "' lacks what comes after the colon: expected " + FORMS);
        }
        return recording ? new Recorded(path(name)) : new Served(vendor.get(), name);
    }

    private static IllegalArgumentException unknown(String spec, int colon) {
        return new IllegalArgumentException(
                colon < 0
                        ? "'" + spec + "' names no vendor: expected " + FORMS
                        : "unknown model vendor '" + spec.substring(0, colon) + "' in '" + spec + "': expected "
                                + FORMS);
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("'" + name + "' is no name of a file: " + e.getReason(), e);
        }
    }
}
