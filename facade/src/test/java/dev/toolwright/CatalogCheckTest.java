package dev.toolwright;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.toolwright.catalog.ImportOptions;
import dev.toolwright.catalog.document.DocumentSource;
import dev.toolwright.catalog.entry.CatalogEntry;
import dev.toolwright.catalog.search.Bm25;
import dev.toolwright.catalog.search.Scope;
import dev.toolwright.catalog.search.SearchQuery;
import dev.toolwright.gateway.Credentials;
import dev.toolwright.operation.Reach;
import dev.toolwright.secret.Secret;
import dev.toolwright.tool.Check;
import dev.toolwright.tool.Verdict;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogCheckTest {

    private static final CheckOptions AT_ONCE =
            CheckOptions.defaults().withPause(Duration.ZERO).withOlderThan(Duration.ZERO);

    @TempDir
    Path temp;

    private HttpServer server;
    private final Queue<String> asked = new ConcurrentLinkedQueue<>();
    private final Map<String, String> answers = new ConcurrentHashMap<>(Map.of(
            "works", "200 application/json {\"weather\": \"fine\"}",
            "differs", "200 application/json {\"temperature\": \"warm\"}",
            "noData", "200 application/json ",
            "page", "200 text/html <!DOCTYPE html><html><body>Buy our plan</body></html>",
            "wrong", "200 application/json {\"error\": \"Invalid API key\"}",
            "failing", "500 text/plain oops",
            "gone", "404 text/plain no such path",
            "closed", "401 application/json {}"));

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath().substring(1);
        asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
        String[] answer = answers.getOrDefault(path.replaceAll("/.*", ""), answers.get("works")).split(" ", 3);
        byte[] body = answer[2].getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", answer[1]);
        exchange.sendResponseHeaders(Integer.parseInt(answer[0]), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private Toolwright open() {
        return Toolwright.builder().home(temp.resolve("home")).build();
    }

    private void load(Toolwright toolwright, String title, String address, String paths) throws IOException {
        Path file = Files.writeString(temp.resolve(title + ".json"), """
                {"openapi": "3.1.0", "info": {"title": "%s", "version": "1"}, "servers": [{"url": "%s"}],
                 "components": {"securitySchemes": {"key": {"type": "apiKey", "in": "query", "name": "k"}}}, "paths": {%s}}"""
                .formatted(title, address, paths));
        toolwright.catalog().importFrom(DocumentSource.of(file), ImportOptions.defaults().withReach(Reach.PRIVATE));
    }

    private static String get(String id) {
        return """
                "/%s": {"get": {"operationId": "%s", "summary": "weather", "responses": {"200": {"description": "", "content":
                  {"application/json": {"schema": {"type": "object", "properties": {"temperature": {"type": "number"}}}}}}}}}"""
                .formatted(id, id);
    }

    private static Map<String, Verdict> verdicts(CheckReport report) {
        Map<String, Verdict> verdicts = new TreeMap<>();
        report.found().forEach(found -> verdicts.put(found.tool().replaceAll("_.*", ""), found.check().verdict()));
        return verdicts;
    }

    @Test
    void check_misbehavingServer_tellsEachWay() throws Exception {
        try (Toolwright toolwright = open()) {
            load(toolwright, "shop", address(), String.join(",",
                    get("works"), get("differs"), get("noData"), get("page"), get("wrong"), get("failing"), get("gone"), get("closed")));

            CheckReport report = toolwright.check(AT_ONCE);

            assertThat(verdicts(report)).containsExactlyInAnyOrderEntriesOf(Map.of(
                    "works", Verdict.WORKS,
                    "differs", Verdict.DIFFERS,
                    "no", Verdict.EMPTY,
                    "page", Verdict.PAGE,
                    "wrong", Verdict.ERROR_TEXT,
                    "failing", Verdict.FAILS,
                    "gone", Verdict.GONE,
                    "closed", Verdict.UNDECIDED));
            CatalogEntry page = toolwright.catalog().find("page_for_shop").orElseThrow();
            assertThat(toolwright.catalog().health().latest(page)).map(Check::status).contains(200);
        }
    }

    @Test
    void check_whatMightDoHarm_isNotCalled() throws Exception {
        try (Toolwright toolwright = open()) {
            load(toolwright, "shop", address(), """
                    "/orders": {"post": {"operationId": "order"}, "delete": {"operationId": "cancel"},
                                "get": {"operationId": "pay", "x-openai-isConsequential": true}},
                    "/secret": {"get": {"operationId": "secret", "security": [{"key": []}]}},
                    "/orders/{id}": {"get": {"operationId": "see", "parameters":
                        [{"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}]}},
                    "/weather": {"get": {"operationId": "weather", "parameters":
                        [{"name": "town", "in": "query", "required": true, "schema": {"type": "string"}, "example": "Bonn"},
                         {"name": "page", "in": "query", "required": true, "schema": {"type": "integer"}}]}}""");

            CheckReport report = toolwright.check(AT_ONCE);

            assertThat(asked).containsExactly("GET /weather?town=Bonn&page=1");
            assertThat(report.withheld()).containsExactlyInAnyOrderEntriesOf(Map.of(
                    "changes something", 3,
                    "wants a credential that is not configured", 1,
                    "wants an argument for which its document has no example", 1));
        }
    }

    @Test
    void check_credentialConfigured_isUsedAndWrittenNowhere() throws Exception {
        answers.put("secret", "200 application/json {\"error\": \"no key hush-hush-1234 here\"}");
        Credentials credentials = Credentials.of(Map.of("shop", Secret.of("hush-hush-1234")));
        try (Toolwright toolwright = Toolwright.builder().home(temp.resolve("home")).credentials(credentials).build()) {
            load(toolwright, "shop", address(), """
                    "/secret": {"get": {"operationId": "secret", "security": [{"key": []}]}}""");
            CheckReport report = toolwright.check(AT_ONCE);

            assertThat(asked).containsExactly("GET /secret?k=hush-hush-1234");
            assertThat(report.found().getFirst().check().note()).doesNotContain("hush-hush");
        }
    }

    @Test
    void search_aliveOnly_passesOverTheDeadUntilTheyAnswer() throws Exception {
        SearchQuery query = SearchQuery.of("weather").withRetriever(new Bm25());
        try (Toolwright toolwright = open()) {
            load(toolwright, "shop", address(), get("works") + "," + get("page"));
            toolwright.check(AT_ONCE);

            assertThat(toolwright.catalog().search(query)).hasSize(2);
            assertThat(toolwright.catalog().search(query.withAliveOnly(true)))
                    .extracting(found -> found.entry().tool().name()).containsExactly("works_for_shop");
            assertThat(toolwright.offered("weather", AskOptions.defaults().withAliveOnly(true))).containsExactly("works_for_shop");
            assertThat(toolwright.catalog().list(Scope.EVERYTHING.withAliveOnly(true), 0, 10)).hasSize(1);

            answers.put("page", "200 application/json {\"weather\": 1}");
            toolwright.check(AT_ONCE);
            assertThat(toolwright.catalog().search(query.withAliveOnly(true))).hasSize(2);
            CatalogEntry page = toolwright.catalog().find("page_for_shop").orElseThrow();
            assertThat(toolwright.catalog().health().history(page)).extracting(Check::verdict)
                    .containsExactly(Verdict.PAGE, Verdict.WORKS);
        }
    }

    @Test
    void search_deadToolIsCalledOtherwiseNow_isUncheckedAgain() throws Exception {
        SearchQuery query = SearchQuery.of("weather").withRetriever(new Bm25()).withAliveOnly(true);
        try (Toolwright toolwright = open()) {
            load(toolwright, "shop", address(), get("page"));
            toolwright.check(AT_ONCE);
            assertThat(toolwright.catalog().search(query)).isEmpty();
            load(toolwright, "shop", address() + "/v2", get("page"));
            assertThat(toolwright.catalog().search(query)).hasSize(1);
        }
    }

    @Test
    void check_again_goesOnWhereItStopped() throws Exception {
        try (Toolwright toolwright = open()) {
            load(toolwright, "shop", address(), String.join(",", get("a"), get("b"), get("c"), get("d")));
            CheckOptions daily = CheckOptions.defaults().withPause(Duration.ZERO);

            assertThat(toolwright.check(daily.withLimit(3)).tried()).isEqualTo(3);
            CheckReport rest = toolwright.check(daily);

            assertThat(rest.tried()).isEqualTo(1);
            assertThat(rest.fresh()).isEqualTo(3);
            assertThat(asked.stream().distinct()).hasSize(4);
        }
    }

    @Test
    void check_serverIsNotThere_isAskedOnceAndTakesAllItsToolsAlong() throws Exception {
        String nobody = "http://127.0.0.1:" + freePort();
        try (Toolwright toolwright = open()) {
            load(toolwright, "shop", address(), get("works"));
            load(toolwright, "ruin", nobody, get("a") + "," + get("b") + ", \"/c\": {\"post\": {\"operationId\": \"c\"}}");

            CheckReport report = toolwright.check(AT_ONCE);

            assertThat(verdicts(report)).containsEntry("a", Verdict.UNREACHABLE).containsEntry("b", Verdict.UNREACHABLE)
                    .containsEntry("c", Verdict.UNREACHABLE);
            assertThat(report.tried()).isEqualTo(2);
            CatalogEntry posting = toolwright.catalog().find("c_for_ruin").orElseThrow();
            assertThat(toolwright.catalog().health().latest(posting)).map(Check::verdict).contains(Verdict.UNREACHABLE);
        }
    }

    @Test
    void check_nobodyAnswers_writesNothingAsThisMachineMayBeOffline() throws Exception {
        try (Toolwright toolwright = open()) {
            for (String title : List.of("one", "two")) {
                load(toolwright, title, "http://127.0.0.1:" + freePort(), get("a" + title));
            }
            CheckReport report = toolwright.check(AT_ONCE);

            assertThat(report.nobodyAnswered()).isTrue();
            CatalogEntry entry = toolwright.catalog().find("aone_for_one").orElseThrow();
            assertThat(toolwright.catalog().health().latest(entry)).isEmpty();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
