package dev.toolwright.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.toolwright.catalog.document.DocumentSource;
import dev.toolwright.catalog.document.DocumentVisitor;
import dev.toolwright.catalog.document.RawDocument;
import dev.toolwright.catalog.draft.Finding;
import dev.toolwright.catalog.entry.CatalogEntry;
import dev.toolwright.catalog.search.Bm25;
import dev.toolwright.catalog.search.Dense;
import dev.toolwright.catalog.search.SearchQuery;
import dev.toolwright.operation.Reach;
import dev.toolwright.operation.RestOperation;
import dev.toolwright.tool.Tool;
import dev.toolwright.tool.ToolSource;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogTest {

    private static final Instant NOW = Instant.parse("2026-05-01T12:00:00Z");

    @TempDir
    Path temp;

    private Catalog open() {
        return Catalog.open(temp.resolve("catalog"), () -> new HashingEmbeddingModel("hashing-1"), () -> NOW);
    }

    private static String document(String title, String version, String... operations) {
        StringBuilder paths = new StringBuilder();
        for (String operation : operations) {
            paths.append(paths.isEmpty() ? "" : ",").append("""
                    "/%s": {"get": {"operationId": "%s", "summary": "%s"}}""".formatted(operation, operation, operation));
        }
        return """
                {"openapi": "3.1.0", "info": {"title": "%s", "version": "%s"},
                 "servers": [{"url": "https://api.example.com/v1"}], "paths": {%s}}""".formatted(title, version, paths);
    }

    private Path file(String name, String text) throws IOException {
        Path file = temp.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static ImportReport load(Catalog catalog, Path path) throws IOException {
        return catalog.importFrom(DocumentSource.of(path), ImportOptions.defaults());
    }

    private static List<String> names(Catalog catalog) {
        try (Stream<Tool> tools = catalog.tools()) {
            return tools.map(Tool::name).toList();
        }
    }

    @Test
    void open_folderAbsent_isEmptyAndMakesNothing() {
        try (Catalog catalog = open()) {
            assertThat(names(catalog)).isEmpty();
            assertThat(catalog.search(SearchQuery.of("weather"))).isEmpty();
            assertThat(catalog.stats().tools()).isZero();
            assertThat(temp.resolve("catalog")).doesNotExist();
        }
    }

    @Test
    void import_document_isFoundByNameAndByTextInAnotherCatalogOfTheSameFolder() throws IOException {
        Path file = file("calendar.json", document("Calendar", "1.0", "daysBetween", "isLeapYear"));
        try (Catalog writer = open();
                Catalog reader = open()) {
            assertThat(names(reader)).isEmpty();
            ImportReport report = load(writer, file);

            assertThat(report.tools()).isEqualTo(2);
            assertThat(names(reader)).containsExactly("days_between_for_calendar", "is_leap_year_for_calendar");
            CatalogEntry entry = reader.find("days_between_for_calendar").orElseThrow();
            assertThat(entry.origin().importedAt()).isEqualTo(NOW);
            assertThat(entry.origin().source()).isEqualTo(file.toUri());
            assertThat(entry.origin().sha256()).hasSize(64);
            assertThat(entry.tool().provider().id()).isEqualTo("calendar");
            assertThat(reader.search(SearchQuery.of("which years are leap years?")).getFirst().entry().tool().name())
                    .isEqualTo("is_leap_year_for_calendar");
        }
    }

    @Test
    void import_again_replacesTheProviderAndKeepsNames() throws IOException {
        try (Catalog catalog = open()) {
            load(catalog, file("a.json", document("Calendar", "1.0", "daysBetween", "isLeapYear")));
            load(catalog, file("a.json", document("Calendar", "2.0", "daysBetween", "weekOf")));

            assertThat(names(catalog)).containsExactly("days_between_for_calendar", "week_of_for_calendar");
            assertThat(catalog.providers()).hasSize(1);
            assertThat(catalog.stats().tools()).isEqualTo(2);
        }
    }

    @Test
    void import_sameTitleTwice_keepsBothApart() throws IOException {
        file("docs/a.json", document("Calendar", "1.0", "daysBetween"));
        file("docs/b.json", document("Calendar", "2.0", "daysBetween"));
        file("docs/c.json", document("Calendar", "2.0", "daysBetween"));
        try (Catalog catalog = open()) {
            load(catalog, temp.resolve("docs"));
            List<String> first = names(catalog);
            load(catalog, temp.resolve("docs"));

            assertThat(first).hasSize(3).doesNotHaveDuplicates().allMatch(Tool.NAME.asMatchPredicate());
            assertThat(names(catalog)).isEqualTo(first);
        }
    }

    @Test
    void import_folderWithBadDocuments_takesTheGoodAndSaysWhy() throws IOException {
        file("docs/bad.json", "{\"openapi\": \"3.0.0\", \"paths\": {");
        file("docs/empty.json", "");
        file("docs/good.yaml", "openapi: 3.0.3\ninfo: {title: Good, version: '1'}\n"
                + "servers: [{url: 'https://x.example'}]\npaths:\n  /ping:\n    get: {summary: Ping}\n");
        file("docs/homeless.json", document("Homeless", "1", "ping").replace("https://api.example.com/v1", "/v1"));
        file("docs/other.json", "{\"name\": \"package\"}");
        file("docs/notes.txt", "no document");
        try (Catalog catalog = open()) {
            ImportReport report = load(catalog, temp.resolve("docs"));

            assertThat(names(catalog)).containsExactly("get_ping_for_good", "ping_for_homeless");
            assertThat(report.documents()).isEqualTo(5);
            assertThat(report.counts().unlocated()).isEqualTo(1);
            assertThat(report.counts().passedOver()).isEqualTo(1);
            assertThat(report.findings(Finding.Kind.NOTE)).singleElement().asString()
                    .contains("homeless.json", "a server that is not complete: /v1", "1 of its tools can be called once");
            assertThat(report.findings(Finding.Kind.REFUSED).stream().map(Finding::toString))
                    .satisfiesExactly(
                            line -> assertThat(line).matches("refused: bad.json, line 1, column \\d+: is not valid JSON: .*"),
                            line -> assertThat(line).isEqualTo("refused: empty.json: is empty"),
                            line -> assertThat(line).contains("other.json").contains("neither an OpenAPI document"));
        }
    }

    @Test
    void import_withOptions_areWrittenIntoTheTools() throws IOException {
        Path file = file("a.json", document("Calendar", "1.0", "daysBetween"));
        ImportOptions options = ImportOptions.defaults()
                .withProviderId("mine")
                .withCategory("Time")
                .withServer(URI.create("http://127.0.0.1:8080/"))
                .withReach(Reach.PRIVATE);
        try (Catalog catalog = open()) {
            catalog.importFrom(DocumentSource.of(file), options);
            CatalogEntry entry = catalog.find("days_between_for_mine").orElseThrow();

            assertThat(entry.tool().provider().category()).isEqualTo("Time");
            RestOperation operation = (RestOperation) entry.operation();
            assertThat(operation.server()).isEqualTo(URI.create("http://127.0.0.1:8080"));
            assertThat(operation.reach()).isEqualTo(Reach.PRIVATE);
            assertThat(catalog.search(SearchQuery.of("days between").withCategory("Space"))).isEmpty();
            assertThat(catalog.search(SearchQuery.of("days between").withCategory("Time"))).hasSize(1);
        }
    }

    @Test
    void import_tooLargeDocument_isRefused() throws IOException {
        Path file = file("a.json", document("Calendar", "1.0", "daysBetween"));
        try (Catalog catalog = open()) {
            ImportReport report =
                    catalog.importFrom(DocumentSource.of(file), ImportOptions.defaults().withMaxDocumentBytes(10));
            assertThat(report.findings()).singleElement().asString().contains("larger than the limit of 10 bytes");
        }
    }

    @Test
    void change_whileAnotherChanges_isRefusedAndReadingGoesOn() throws IOException {
        Path file = file("a.json", document("Calendar", "1.0", "daysBetween"));
        try (Catalog catalog = open();
                Catalog other = open()) {
            load(catalog, file);
            DocumentSource slow = new SteppedSource(List.of(() -> {
                assertThatThrownBy(() -> load(other, file))
                        .isInstanceOf(CatalogBusyException.class)
                        .hasMessageContaining("is being changed by another process");
                assertThat(names(other)).containsExactly("days_between_for_calendar");
                return document("Weather", "1", "forecast");
            }));
            catalog.importFrom(slow, ImportOptions.defaults());
            assertThat(names(other)).hasSize(2);
        }
    }

    @Test
    void import_thatDies_leavesWhatWasThere() throws IOException {
        try (Catalog catalog = open()) {
            load(catalog, file("a.json", document("Calendar", "1.0", "daysBetween")));
            DocumentSource dying = new SteppedSource(List.of(
                    () -> document("Weather", "1", "forecast"), () -> {
                        throw new IOException("connection lost");
                    }));

            assertThatThrownBy(() -> catalog.importFrom(dying, ImportOptions.defaults()))
                    .isInstanceOf(DocumentSourceException.class)
                    .hasMessage("cannot import steps: connection lost");
            assertThat(names(catalog)).containsExactly("days_between_for_calendar");
            load(catalog, file("b.json", document("Weather", "1", "forecast")));
            assertThat(names(catalog)).hasSize(2);
        }
    }

    @Test
    void remove_provider_takesItsToolsAndAnnounces() throws IOException {
        List<String> told = new ArrayList<>();
        try (Catalog catalog = open()) {
            ToolSource.Subscription subscription = catalog.onChange(() -> told.add("changed"));
            load(catalog, file("a.json", document("Calendar", "1.0", "daysBetween")));
            assertThat(catalog.remove("nobody")).isFalse();
            assertThat(catalog.remove("calendar")).isTrue();
            subscription.close();
            load(catalog, file("a.json", document("Calendar", "1.0", "daysBetween")));

            assertThat(told).hasSize(2);
            assertThat(names(catalog)).hasSize(1);
        }
    }

    @Test
    void vectors_followAndFindWhatWordsDoNot() throws IOException {
        Path file = file("a.json", document("Shop", "1.0", "car", "house", "tree"));
        SearchQuery query = SearchQuery.of("automobile").withTop(1);
        try (Catalog catalog = open()) {
            load(catalog, file);
            assertThat(catalog.search(query)).isEmpty();
            assertThat(catalog.embedInBackground().join()).isEqualTo(3);
            assertThat(catalog.embedPending()).isZero();

            assertThat(catalog.stats().vectors()).isEqualTo(3);
            assertThat(catalog.search(query).getFirst().entry().title()).isEqualTo("car");
            assertThat(catalog.search(query.withRetriever(new Dense())).getFirst().entry().title()).isEqualTo("car");
            assertThat(catalog.search(query.withRetriever(new Bm25()))).isEmpty();
        }
        try (Catalog other = Catalog.open(temp.resolve("catalog"), () -> new HashingEmbeddingModel("hashing-2"))) {
            assertThat(other.search(query)).as("vectors of another model are no use").isEmpty();
            assertThat(other.embedPending()).isEqualTo(3);
        }
    }

    @Test
    void embedPending_toldOnTheWay_sumsUp() throws IOException {
        List<EmbedProgress> told = new ArrayList<>();
        try (Catalog catalog = open()) {
            load(catalog, file("a.json", document("Shop", "1.0", "car", "house", "tree")));
            catalog.embedPending(told::add);
            load(catalog, file("b.json", document("Other", "1.0", "bike")));
            catalog.embedPending(told::add);
        }
        assertThat(told).containsExactly(new EmbedProgress(3, 3), new EmbedProgress(1, 1));
    }

    @Test
    void embedPending_interrupted_endsAndGoesOnTheNextTime() throws IOException {
        try (Catalog catalog = open()) {
            load(catalog, file("a.json", document("Shop", "1.0", "car", "house", "tree")));
            Thread.currentThread().interrupt();
            int interrupted = catalog.embedPending();
            assertThat(Thread.interrupted()).isTrue();

            assertThat(interrupted).isZero();
            assertThat(catalog.embedPending()).isEqualTo(3);
        }
    }

    @Test
    void list_pagesByName() throws IOException {
        try (Catalog catalog = open()) {
            load(catalog, file("a.json", document("Shop", "1.0", "c", "a", "b")));
            load(catalog, file("b.json", document("Other", "1.0", "a")));
            assertThat(catalog.list(Optional.of("shop"), 1, 5).stream().map(CatalogEntry::title))
                    .containsExactly("b", "c");
            assertThat(catalog.list(Optional.empty(), 0, 2)).hasSize(2);
        }
    }

    @Test
    void search_byManyThreadsWhileImporting_answersAll() throws Exception {
        try (Catalog catalog = open();
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            load(catalog, file("a.json", document("Calendar", "1.0", "daysBetween")));
            Callable<Integer> searching = () -> catalog.search(SearchQuery.of("days between")).size();
            List<Future<Integer>> answers = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                answers.add(threads.submit(searching));
                if (i % 10 == 0) {
                    load(catalog, file("b.json", document("Weather", "1." + i, "days", "between")));
                }
            }
            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).isBetween(1, 3);
            }
        }
    }

    /** Makes each document when it is its turn. */
    private record SteppedSource(List<Callable<String>> steps) implements DocumentSource {

        @Override
        public void visit(long maxBytes, DocumentVisitor visitor) throws IOException {
            for (int i = 0; i < steps.size(); i++) {
                byte[] bytes;
                try {
                    bytes = steps.get(i).call().getBytes(StandardCharsets.UTF_8);
                } catch (IOException | RuntimeException e) {
                    throw e;
                } catch (Exception e) {
                    throw new IOException(e);
                }
                visitor.document(new RawDocument(i + ".json", URI.create("file:/" + i + ".json"), bytes));
            }
        }

        @Override
        public String description() {
            return "steps";
        }
    }
}
