package dev.toolwright.catalog.history;

import dev.toolwright.catalog.entry.CatalogEntry;
import dev.toolwright.catalog.naming.Fingerprint;
import java.nio.charset.StandardCharsets;

/** What an entry is written like, in 64 characters: so that two catalogues are compared without holding one of them. */
public final class EntryDigest {

    private static final String BORDER = "\u0000";

    private EntryDigest() {}

    /** Of all but where it came from and when. */
    public static String of(CatalogEntry entry) {
        String text = String.join(
                BORDER,
                entry.title(),
                entry.tool().description(),
                entry.tool().schema().text(),
                entry.operation().toString());
        return Fingerprint.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
