package dev.toolwright.hub;

import dev.toolwright.hub.api.ApiProvider;
import dev.toolwright.hub.openapi.OpenApiDocument;
import dev.toolwright.hub.schema.WireJson;
import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** The OpenAPI documents of all providers, without a server. Costs the loading of all providers, not of their libraries. */
public final class HubDocuments {

    private HubDocuments() {}

    /**
     * Each provider's document as JSON text, by the provider's id, in the order of the list.
     *
     * @param base the hub's base URI that the documents name, such as {@code http://127.0.0.1:8377}
     */
    public static SequencedMap<String, String> of(URI base) {
        SequencedMap<String, String> documents = new LinkedHashMap<>();
        for (ApiProvider provider : new ProviderShelf(HubOptions.defaults().clock()).all()) {
            documents.put(provider.id(), WireJson.write(OpenApiDocument.of(provider, base)));
        }
        return Collections.unmodifiableSequencedMap(documents);
    }
}
