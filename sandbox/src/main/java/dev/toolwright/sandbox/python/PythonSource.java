package dev.toolwright.sandbox.python;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The Python that this room brings along. */
public final class PythonSource {

    private PythonSource() {}

    /** What runs one program and tells what became of it, for every engine: {@code make_runner()} gives the function. */
    public static String runner() {
        return beside(PythonSource.class, "runner.py");
    }

    /** A file in the folder of a class. */
    public static String beside(Class<?> place, String name) {
        try (InputStream in = place.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: " + name + " is missing beside " + place.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
