package dev.toolwright.catalog.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toolwright.catalog.schema.Prose;
import dev.toolwright.http.RegistrableDomain;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whose API a document describes: as a directory of APIs wrote into it, or as the folder says in which the directory keeps it,
 * or by the host that answers; else empty.
 */
final class Collections {

    private Collections() {}

    /** @param name the document's within its source, with its folders */
    static String of(JsonNode root, String name, @Nullable String host) {
        String written = Prose.of(root.path("info").path("x-providerName").asText(), Categories.LONGEST);
        if (!written.isEmpty()) {
            return written;
        }
        Optional<String> folder = Arrays.stream(name.substring(0, Math.max(0, name.lastIndexOf('/'))).split("/"))
                .flatMap(step -> RegistrableDomain.of(step).stream())
                .findFirst();
        return folder.or(() -> Optional.ofNullable(host).flatMap(RegistrableDomain::of)).orElse("");
    }
}
