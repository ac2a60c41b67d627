package dev.toolwright.hub.openapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.hub.api.ApiProvider;
import java.net.URI;
import java.util.List;

/** The catalogue of all APIs as RFC 9727 has it: a linkset (RFC 9264) that gives each provider's document. */
public final class ApiCatalog {

    private ApiCatalog() {}

    /** @param base the hub's base URI, without trailing slash */
    public static ObjectNode of(List<ApiProvider> providers, URI base) {
        ObjectNode catalog = JsonNodeFactory.instance.objectNode();
        ArrayNode linkset = catalog.putArray("linkset");
        for (ApiProvider provider : providers) {
            String anchor = base + "/" + provider.id();
            ObjectNode entry = linkset.addObject().put("anchor", anchor);
            entry.putArray("service-desc").addObject()
                    .put("href", anchor + "/openapi.json")
                    .put("type", "application/vnd.oai.openapi+json;version=3.1")
                    .put("title", provider.title());
        }
        return catalog;
    }
}
