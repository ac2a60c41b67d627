package dev.toolwright.gateway.snapshot.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.toolwright.gateway.snapshot.canonical.CanonicalJson;
import dev.toolwright.http.HttpHeader;
import java.util.ArrayList;
import java.util.List;

/** Headers as a JSON list of pairs: names may repeat, and their order counts. */
final class HeaderText {

    private HeaderText() {}

    static String of(List<HttpHeader> headers) {
        ArrayNode pairs = CanonicalJson.object().arrayNode();
        headers.forEach(header -> pairs.addArray().add(header.name()).add(header.value()));
        return pairs.toString();
    }

    static List<HttpHeader> parse(String text) {
        List<HttpHeader> headers = new ArrayList<>();
        for (JsonNode pair : CanonicalJson.parse(text).orElseThrow()) {
            headers.add(HttpHeader.of(pair.path(0).asText(), pair.path(1).asText()));
        }
        return headers;
    }
}
