package dev.toolwright.catalog;

import java.nio.file.Path;

/** A catalogue that cannot be read or changed. The message is one line that names the folder and says what to do. */
public class CatalogException extends RuntimeException {

    private final transient Path folder;

    public CatalogException(Path folder, String message, Throwable cause) {
        super("catalogue " + folder + ": " + message, cause);
        this.folder = folder;
    }

    public Path folder() {
        return folder;
    }
}
