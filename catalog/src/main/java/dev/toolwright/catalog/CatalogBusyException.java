package dev.toolwright.catalog;

import java.nio.file.Path;

/** Another process, or another thread of this one, is changing the catalogue; reading goes on meanwhile. */
public final class CatalogBusyException extends CatalogException {

    public CatalogBusyException(Path folder, Throwable cause) {
        super(folder, "is being changed by another process; try again when that is done", cause);
    }
}
