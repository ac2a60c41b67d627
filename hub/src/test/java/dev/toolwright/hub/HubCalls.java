package dev.toolwright.hub;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.toolwright.hub.api.ApiProvider;
import dev.toolwright.hub.schema.WireJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** A hub on a free port and calls to it; each call carries the demo key. */
public final class HubCalls implements AutoCloseable {

    private final HubServer server = HubServer.start(HubOptions.defaults().withPort(0));
    private final HttpClient client = HttpClient.newHttpClient();

    public URI baseUri() {
        return server.baseUri();
    }

    public Answer get(String pathAndQuery) {
        return send("GET", pathAndQuery, "");
    }

    public Answer post(String path, String json) {
        return send("POST", path, json);
    }

    public Answer send(String method, String pathAndQuery, String json) {
        HttpRequest.Builder request = request(pathAndQuery)
                .header(ApiProvider.KEY_HEADER, ApiProvider.DEMO_KEY)
                .method(method, json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json));
        return send(json.isEmpty() ? request : request.header("Content-Type", "application/json"));
    }

    /** A request without key and without body, for tests that need another one. */
    public HttpRequest.Builder request(String pathAndQuery) {
        return HttpRequest.newBuilder(URI.create(server.baseUri() + pathAndQuery));
    }

    public Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(client.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted", e);
        }
    }

    @Override
    public void close() {
        client.close();
        server.close();
    }

    /** What came back. */
    public record Answer(HttpResponse<String> response) {

        public int status() {
            return response.statusCode();
        }

        public String type() {
            return header("Content-Type");
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        public JsonNode json() {
            try {
                return WireJson.parse(response.body());
            } catch (JsonProcessingException e) {
                throw new AssertionError("not JSON: " + response.body(), e);
            }
        }

        /** A value of the answer by its JSON pointer, as text. */
        public String at(String pointer) {
            return json().at(pointer).asText();
        }
    }
}
