package dev.toolwright.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class HubServerTest {

    private static HubCalls hub;

    @BeforeAll
    static void start() {
        hub = new HubCalls();
    }

    @AfterAll
    static void stop() {
        hub.close();
    }

    @Test
    void start_portTaken_saysSo() {
        int taken = hub.baseUri().getPort();
        assertThatThrownBy(() -> HubServer.start(HubOptions.defaults().withPort(taken)))
                .isInstanceOfSatisfying(HubPortInUseException.class, e -> assertThat(e.port()).isEqualTo(taken))
                .hasMessageContaining("in use");
    }

    @Test
    void awaitClose_closedElsewhere_returnsAndFreesThePort() throws InterruptedException {
        HubServer server = HubServer.start(HubOptions.defaults().withPort(0));
        Thread closer = Thread.ofVirtual().start(server::close);
        server.awaitClose();
        closer.join();
        HubOptions samePort = HubOptions.defaults().withPort(server.baseUri().getPort());
        try (HubServer next = HubServer.start(samePort)) {
            assertThat(next.baseUri()).isEqualTo(server.baseUri());
        }
    }

    @Test
    void index_byAccept_isJsonOrHtml() {
        assertThat(hub.get("/").json().at("/providers")).hasSizeGreaterThanOrEqualTo(4);
        HubCalls.Answer page = hub.send(hub.request("/").header("Accept", "text/html"));
        assertThat(page.type()).startsWith("text/html");
        assertThat(page.response().body()).contains("/calendar/openapi.json");
    }

    @Test
    void health_running_isUp() {
        assertThat(hub.get("/health").at("/status")).isEqualTo("up");
    }

    @Test
    void catalog_everyProvider_linksItsDocument() {
        HubCalls.Answer catalog = hub.get("/.well-known/api-catalog");
        assertThat(catalog.type()).startsWith("application/linkset+json");
        for (JsonNode entry : catalog.json().at("/linkset")) {
            String href = entry.at("/service-desc/0/href").asText();
            assertThat(href).startsWith(hub.baseUri().toString());
            JsonNode document = hub.get(href.substring(hub.baseUri().toString().length())).json();
            assertThat(document.at("/openapi").asText()).isEqualTo("3.1.0");
            assertThat(document.at("/servers/0/url").asText()).isEqualTo(entry.at("/anchor").asText());
        }
    }

    @Test
    void documents_withoutServer_areTheSame() {
        HubDocuments.of(hub.baseUri()).forEach((id, document) ->
                assertThat(hub.get("/" + id + "/openapi.json").response().body()).isEqualTo(document));
    }

    @Test
    void document_ofAll_hasEveryProvidersPaths() {
        JsonNode paths = hub.get("/openapi.json").json().at("/paths");
        assertThat(paths.has("/calendar/days-between")).isTrue();
        assertThat(paths.has("/inventory/articles/{sku}")).isTrue();
    }

    @Test
    void path_unknown_isProblem() {
        for (String path : new String[] {"/nowhere", "/nowhere/at-all", "/calendar", "/calendar/none", "/nowhere/openapi.json"}) {
            HubCalls.Answer answer = hub.get(path);
            assertThat(answer.status()).as(path).isEqualTo(404);
            assertThat(answer.type()).startsWith("application/problem+json");
        }
    }

    @Test
    void method_notAllowed_namesTheAllowed() {
        HubCalls.Answer answer = hub.post("/calendar/add", "{}");
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).isEqualTo("GET");
    }

    @Test
    void body_notDeclaredJson_isUnsupported() {
        HubCalls.Answer answer = hub.send(hub.request("/calendar/working-days")
                .header("Content-Type", "text/plain").POST(BodyPublishers.ofString("{}")));
        assertThat(answer.status()).isEqualTo(415);
    }

    @Test
    void body_empty_isRequired() {
        assertThat(hub.post("/calendar/working-days", "").at("/errors/0/in")).isEqualTo("body");
    }
}
