package dev.toolwright.gateway.snapshot.bundle;

import java.nio.file.Path;

/** A bundle is not what was released. The message is one line: which file, which place in it. Nothing of it is used. */
public final class BundleDamagedException extends RuntimeException {

    private final Path file;

    BundleDamagedException(Path file, String problem) {
        super(file + ": " + problem + "; the bundle is damaged, get it anew");
        this.file = file;
    }

    /** The file in which it was noticed. */
    public Path file() {
        return file;
    }
}
