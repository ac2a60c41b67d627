package dev.toolwright.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.catalog.document.DocumentSource;
import dev.toolwright.catalog.document.DocumentVisitor;
import dev.toolwright.catalog.document.RawDocument;
import dev.toolwright.catalog.draft.Finding;
import dev.toolwright.catalog.entry.CatalogEntry;
import dev.toolwright.catalog.search.SearchQuery;
import dev.toolwright.operation.RestOperation;
import dev.toolwright.tool.Tool;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same documents imported again: what has not changed costs nothing, and what is gone is told. */
class IncrementalImportTest {

    @TempDir
    Path temp;

    private Catalog open() {
        return Catalog.open(temp.resolve("catalog"), () -> new HashingEmbeddingModel("hashing-1"));
    }

    private static String document(String title, String... operations) {
        return Arrays.stream(operations)
                .map(operation -> "\"/%s\": {\"get\": {\"operationId\": \"%s\"}}".formatted(operation, operation))
                .collect(Collectors.joining(", ", "{\"openapi\": \"3.0.0\", \"info\": {\"title\": \"" + title
                        + "\", \"version\": \"1\"}, \"servers\": [{\"url\": \"https://h.example\"}], \"paths\": {", "}}"));
    }

    private Path write(String name, String text) throws IOException {
        Path file = temp.resolve("docs").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private ImportReport importAll(Catalog catalog, ImportOptions options) throws IOException {
        return catalog.importFrom(DocumentSource.of(temp.resolve("docs")), options);
    }

    private ImportReport importAll(Catalog catalog) throws IOException {
        return importAll(catalog, ImportOptions.defaults());
    }

    private static List<String> names(Catalog catalog) {
        try (Stream<Tool> tools = catalog.tools()) {
            return tools.map(Tool::name).toList();
        }
    }

    /** The index's files with their times: what is not written stays the same. */
    private Map<Path, String> files() throws IOException {
        Map<Path, String> files = new TreeMap<>();
        try (Stream<Path> list = Files.list(temp.resolve("catalog"))) {
            for (Path file : list.toList()) {
                files.put(file, Files.getLastModifiedTime(file) + " " + Files.size(file));
            }
        }
        return files;
    }

    @Test
    void import_nothingHasChanged_writesNothingAndTellsTheSame() throws IOException {
        write("a.json", document("Shop", "car", "house"));
        write("b.json", document("Zoo", "lion"));
        write("bad.json", "{}");
        try (Catalog catalog = open()) {
            ImportReport first = importAll(catalog);
            catalog.embedPending();
            Map<Path, String> before = files();

            ImportReport again = importAll(catalog);

            assertThat(files()).isEqualTo(before);
            assertThat(again.counts().unchanged()).isEqualTo(again.documents()).isEqualTo(3);
            assertThat(again.counts().unchangedTools()).isEqualTo(3);
            assertThat(again.findings()).isEqualTo(first.findings()).hasSize(1);
            assertThat(again.providers()).isEmpty();
            assertThat(again.successful()).isTrue();
        }
    }

    @Test
    void import_oneToolHasChanged_keepsTheVectorsOfTheOthers() throws IOException {
        write("a.json", document("Shop", "car", "house", "tree"));
        try (Catalog catalog = open()) {
            importAll(catalog);
            catalog.embedPending();
            write("a.json", document("Shop", "car", "house", "boat").replace(
                    "\"operationId\": \"house\"", "\"operationId\": \"house\", \"parameters\": [{\"name\": \"q\", \"in\": \"query\"}]"));
            importAll(catalog);

            assertThat(names(catalog)).containsExactly("boat_for_shop", "car_for_shop", "house_for_shop");
            assertThat(catalog.find("house_for_shop").orElseThrow().tool().schema().text()).contains("\"q\"");
            assertThat(catalog.stats().vectors()).as("of car, and of house, whose words are the same").isEqualTo(2);
            assertThat(catalog.search(SearchQuery.of("automobile").withTop(1)).getFirst().entry().title()).isEqualTo("car");
            assertThat(catalog.embedPending()).isEqualTo(1);
        }
    }

    @Test
    void import_providerWasRemoved_readsItsDocumentAgain() throws IOException {
        write("a.json", document("Shop", "car"));
        try (Catalog catalog = open()) {
            importAll(catalog);
            catalog.remove("shop");

            assertThat(importAll(catalog).tools()).isEqualTo(1);
        }
    }

    @Test
    void import_withOtherOptions_readsAgain() throws IOException {
        write("a.json", document("Shop", "car"));
        try (Catalog catalog = open()) {
            importAll(catalog);
            importAll(catalog, ImportOptions.defaults().withServer(URI.create("https://other.example")));

            RestOperation operation = (RestOperation) catalog.find("car_for_shop").orElseThrow().operation();
            assertThat(operation.server()).isEqualTo(URI.create("https://other.example"));
        }
    }

    @Test
    void import_documentIsGone_tellsItAndRemovesOnRequest() throws IOException {
        write("a.json", document("Shop", "car"));
        Path gone = write("b.json", document("Zoo", "lion"));
        try (Catalog catalog = open()) {
            importAll(catalog);
            Files.delete(gone);
            List<Finding> told = importAll(catalog).findings(Finding.Kind.GONE);

            assertThat(told).singleElement().asString()
                    .isEqualTo("gone: b.json: the provider zoo is no longer there; it stays in the catalogue");
            assertThat(names(catalog)).containsExactly("car_for_shop", "lion_for_zoo");
            assertThat(importAll(catalog).findings(Finding.Kind.GONE)).isEqualTo(told);

            ImportReport removing = importAll(catalog, ImportOptions.defaults().withRemovesVanished(true));
            assertThat(removing.findings(Finding.Kind.GONE)).singleElement().asString().endsWith("it was removed");
            assertThat(names(catalog)).containsExactly("car_for_shop");
            assertThat(importAll(catalog).findings(Finding.Kind.GONE)).isEmpty();
        }
    }

    @Test
    void import_documentHasMoved_isNotGone() throws IOException {
        Path old = write("b.json", document("Zoo", "lion"));
        try (Catalog catalog = open()) {
            importAll(catalog);
            catalog.embedPending();
            Files.move(old, temp.resolve("docs/a.json"));
            ImportReport report = importAll(catalog, ImportOptions.defaults().withRemovesVanished(true));

            assertThat(report.findings()).isEmpty();
            assertThat(names(catalog)).containsExactly("lion_for_zoo");
            assertThat(catalog.find("lion_for_zoo").orElseThrow().origin().source().toString()).endsWith("/a.json");
            assertThat(catalog.stats().vectors()).isEqualTo(1);
        }
    }

    private static String queries(String... apis) {
        return Arrays.stream(apis)
                .map(api -> "{\"category_name\": \"Sea\", \"tool_name\": \"Tides\", \"api_name\": \"" + api + "\"}")
                .collect(Collectors.joining(", ", "[{\"query\": \"q\", \"api_list\": [", "]}]"));
    }

    @Test
    void import_severalFilesOfToolBench_joinWhatTheySayOfATool() throws IOException {
        write("q1.json", queries("high", "low"));
        write("q2.json", queries("low", "spring"));
        write("tides.json", "{\"tool_name\": \"Tides\", \"category_name\": \"Sea\", \"tool_description\": \"When the sea comes.\","
                + " \"api_list\": [{\"name\": \"neap\"}]}");
        List<String> all = List.of("high_for_tides", "low_for_tides", "neap_for_tides", "spring_for_tides");
        try (Catalog catalog = open()) {
            ImportReport report = importAll(catalog);

            assertThat(names(catalog)).isEqualTo(all);
            assertThat(report.providers()).singleElement().satisfies(entry -> assertThat(entry.tools()).isEqualTo(4));
            assertThat(report.tools()).isEqualTo(4);
            assertThat(catalog.find("high_for_tides").orElseThrow().tool().provider().description()).isEqualTo("When the sea comes.");
            catalog.embedPending();

            assertThat(importAll(catalog).counts().unchanged()).isEqualTo(3);
            write("q2.json", queries("low", "spring", "ebb"));
            importAll(catalog);
            assertThat(names(catalog)).containsAll(all).contains("ebb_for_tides").hasSize(5);
            assertThat(catalog.stats().vectors()).isEqualTo(4);

            Path single = Files.writeString(temp.resolve("more.json"), queries("flood"));
            catalog.importFrom(DocumentSource.of(single), ImportOptions.defaults());
            assertThat(names(catalog)).containsAll(all).contains("flood_for_tides").hasSize(6);
        }
    }

    @Test
    void import_documentHasBecomeUnusable_keepsWhatItGaveBefore() throws IOException {
        write("a.json", document("Shop", "car"));
        try (Catalog catalog = open()) {
            importAll(catalog);
            write("a.json", "{\"openapi\": \"3.0.0\", ");
            for (int i = 0; i < 2; i++) {
                assertThat(importAll(catalog).findings()).singleElement().asString()
                        .startsWith("refused: a.json, line 1").endsWith("what was imported from it before stays: shop");
                assertThat(names(catalog)).containsExactly("car_for_shop");
            }
            write("a.json", document("Shop", "bus"));
            importAll(catalog);
            assertThat(names(catalog)).containsExactly("bus_for_shop");
        }
    }

    @Test
    void import_thatGoesOn_isSearchedBySomebodyElse() throws IOException {
        try (Catalog catalog = open();
                Catalog other = open()) {
            List<Integer> seen = new ArrayList<>();
            DocumentSource source = new DocumentSource() {
                @Override
                public void visit(long maxBytes, DocumentVisitor visitor) throws IOException {
                    for (int i = 0; i < 60; i++) {
                        String[] operations = IntStream.range(0, 100).mapToObj(n -> "op" + n).toArray(String[]::new);
                        visitor.document(new RawDocument("d" + i, URI.create("file:/d" + i),
                                document("Api" + i, operations).getBytes(StandardCharsets.UTF_8)));
                        seen.add(other.search(SearchQuery.of("op7").withTop(5)).size());
                    }
                    throw new IOException("the line is dead");
                }

                @Override
                public String description() {
                    return "many";
                }
            };
            try {
                catalog.importFrom(source, ImportOptions.defaults());
            } catch (DocumentSourceException expected) {
                assertThat(expected).hasMessageContaining("the line is dead");
            }

            assertThat(seen).startsWith(0).endsWith(5);
            assertThat(names(other)).as("a broken import leaves nothing").isEmpty();
        }
    }

    @Test
    void import_findingsAndProgress_areToldAsTheyCome() throws IOException {
        write("a.json", document("Shop", "car"));
        write("bad.json", "{}");
        List<Finding> told = new ArrayList<>();
        List<ImportProgress> progress = new ArrayList<>();
        try (Catalog catalog = open()) {
            ImportReport report = importAll(
                    catalog, ImportOptions.defaults().withFindings(told::add).withProgress(progress::add));

            assertThat(told).isEqualTo(report.findings());
            assertThat(progress).extracting(ImportProgress::documents).containsExactly(1, 2);
            assertThat(progress.getLast().ofDocuments()).isEqualTo(2);
            assertThat(progress.getLast().bytes()).isEqualTo(progress.getLast().ofBytes()).isPositive();
        }
    }

    @Test
    void entries_ofUnchangedTools_sayWhenTheyCame() throws IOException {
        write("a.json", document("Shop", "car"));
        try (Catalog catalog = open()) {
            importAll(catalog);
            CatalogEntry first = catalog.find("car_for_shop").orElseThrow();
            write("a.json", document("Shop", "car", "bus"));
            importAll(catalog);

            assertThat(catalog.find("car_for_shop")).contains(first);
            assertThat(catalog.findProvider("shop").orElseThrow().origin().sha256()).isNotEqualTo(first.origin().sha256());
        }
    }
}
