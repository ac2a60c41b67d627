package dev.toolwright.sandbox.graalpy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where GraalPy lies: a folder with the jar of the module {@code sandbox-worker} and, in {@code lib}, what it needs, about
 * 110 MB. Its own process loads it; none of it belongs on the class path of a program.
 *
 * @param folder absent: GraalPy is not to be used
 * @param fetch a command that fills the folder where it is missing; empty: there is none
 */
public record GraalPyHome(Optional<Path> folder, List<String> fetch) {

    public GraalPyHome {
        fetch = List.copyOf(fetch);
    }

    /** No GraalPy. */
    public static GraalPyHome none() {
        return new GraalPyHome(Optional.empty(), List.of());
    }

    /** A folder that is filled already. */
    public static GraalPyHome at(Path folder) {
        return new GraalPyHome(Optional.of(folder), List.of());
    }

    /** The same folder, filled by this command when it is first needed. */
    public GraalPyHome fetchedBy(String... command) {
        return new GraalPyHome(folder, List.of(command));
    }
}
