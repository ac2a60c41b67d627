package dev.toolwright.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.toolwright.catalog.document.DocumentSource;
import dev.toolwright.http.AddressRule;
import dev.toolwright.http.HttpSender;
import dev.toolwright.operation.RestOperation;
import dev.toolwright.tool.Tool;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UrlImportTest {

    private final HttpSender sender = HttpSender.open();
    private HttpServer server = start();

    @TempDir
    Path temp;

    @BeforeEach
    void serve() {
        answer("/apis", 200, "application/linkset+json", """
                {"linkset": [
                  {"anchor": "/calendar", "service-desc": [{"href": "/calendar/openapi.json", "type": "application/json"}]},
                  {"anchor": "/odd", "service-desc": [{"href": "http://a b/"}]},
                  {"anchor": "/gone", "service-desc": [{"href": "/gone/openapi.json"}]},
                  {"anchor": "/units", "service-desc": [{"href": "/units/openapi.json"}]}]}""");
        answer("/calendar/openapi.json", 200, "application/json", document("Calendar", "today"));
        answer("/units/openapi.json", 200, "application/json", document("Units", "convert"));
    }

    @AfterEach
    void stop() {
        server.stop(0);
        sender.close();
    }

    private static String document(String title, String operation) {
        return """
                {"openapi": "3.1.0", "info": {"title": "%s", "version": "1"},
                 "paths": {"/%s": {"get": {"operationId": "%s"}}}}""".formatted(title, operation, operation);
    }

    private static HttpServer start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.start();
            return server;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void answer(String path, int status, String type, String body) {
        server.createContext(path, exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    private DocumentSource source(String path, AddressRule rule) {
        return DocumentSource.of(URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path), sender, rule);
    }

    private static List<String> names(Catalog catalog) {
        return catalog.tools().map(Tool::name).toList();
    }

    @Test
    void import_apiCatalog_takesAllItsDocumentsAndTellsWhichFail() {
        try (Catalog catalog = Catalog.open(temp.resolve("c"))) {
            ImportReport report = catalog.importFrom(source("/apis", AddressRule.ANY), ImportOptions.defaults());

            assertThat(names(catalog)).containsExactly("convert_for_units", "today_for_calendar");
            assertThat(report.findings()).extracting(Object::toString).satisfiesExactly(
                    odd -> assertThat(odd).contains("http://a b/", "is no URL"),
                    gone -> assertThat(gone).contains("/gone/openapi.json answered with HTTP status 404"));
            RestOperation operation = (RestOperation) catalog.find("today_for_calendar").orElseThrow().operation();
            assertThat(operation.server()).isEqualTo(URI.create("http://127.0.0.1:" + server.getAddress().getPort()));
        }
    }

    @Test
    void import_sameServerOnAnotherPort_replaces() {
        try (Catalog catalog = Catalog.open(temp.resolve("c"))) {
            catalog.importFrom(source("/apis", AddressRule.ANY), ImportOptions.defaults());
            server.stop(0);
            server = start();
            serve();
            catalog.importFrom(source("/apis", AddressRule.ANY), ImportOptions.defaults());

            assertThat(names(catalog)).containsExactly("convert_for_units", "today_for_calendar");
            RestOperation operation = (RestOperation) catalog.find("today_for_calendar").orElseThrow().operation();
            assertThat(operation.server().getPort()).isEqualTo(server.getAddress().getPort());
        }
    }

    @Test
    void import_privateAddressWithoutPermission_isRefusedAndLeavesNothing() {
        try (Catalog catalog = Catalog.open(temp.resolve("c"))) {
            assertThatThrownBy(() -> catalog.importFrom(
                            source("/apis", AddressRule.PUBLIC_ONLY), ImportOptions.defaults()))
                    .isInstanceOf(DocumentSourceException.class)
                    .hasMessageContaining("127.0.0.1");
            assertThat(names(catalog)).isEmpty();
        }
    }
}
