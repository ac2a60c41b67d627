package dev.toolwright.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.toolwright.catalog.document.DocumentSource;
import dev.toolwright.catalog.draft.Finding;
import dev.toolwright.catalog.search.SearchQuery;
import dev.toolwright.catalog.toolbench.ProviderDescriptions;
import dev.toolwright.tool.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A corpus of ToolBench's does not describe its providers; a file beside it does. */
class DescribedProvidersTest {

    private static final String CORPUS = """
            [{"category_name": "Sea", "tool_name": "High Tides", "api_name": "now", "api_description": "What there is",
              "required_parameters": [], "optional_parameters": [], "method": "GET"},
             {"category_name": "Sea", "tool_name": "Other", "api_name": "now", "api_description": "What there is",
              "required_parameters": [], "optional_parameters": [], "method": "GET"}]""";

    @TempDir
    Path temp;

    private Path corpus;
    private Path details;

    @BeforeEach
    void writeCorpus() throws IOException {
        corpus = Files.writeString(Files.createDirectories(temp.resolve("docs")).resolve("corpus.json"), CORPUS);
        details = corpus.resolveSibling(ProviderDescriptions.FILE);
    }

    private void describe(Path file, String description) throws IOException {
        Files.writeString(file, "{\"High Tides\": {\"tool_description\": \" " + description + " \", \"score\": null}, "
                + "\"Unknown\": {\"tool_description\": null}}");
    }

    private Catalog open() {
        return Catalog.open(temp.resolve("catalog"), () -> new HashingEmbeddingModel("hashing-1"));
    }

    private static ImportReport importFrom(Catalog catalog, Path path) throws IOException {
        return catalog.importFrom(DocumentSource.of(path), ImportOptions.defaults());
    }

    private static List<String> descriptions(Catalog catalog) {
        return catalog.tools().map(tool -> tool.provider()).map(Provider::description).toList();
    }

    @Test
    void import_descriptionsBesideIt_describeItsProvidersAndAreSearched() throws IOException {
        describe(details, "Ebb and flow at every harbour");
        try (Catalog catalog = open()) {
            importFrom(catalog, corpus);

            assertThat(descriptions(catalog)).containsExactly("Ebb and flow at every harbour", "");
            assertThat(catalog.search(SearchQuery.of("when is ebb in the harbour").withTop(1)).getFirst().entry().tool().provider().name())
                    .isEqualTo("High Tides");
        }
    }

    @Test
    void import_folderOrArchive_takesThemToo() throws IOException {
        describe(details, "Ebb and flow");
        Path archive = corpus.resolveSibling("all.zip");
        try (OutputStream out = Files.newOutputStream(archive); ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("corpus.json"));
            zip.write(Files.readAllBytes(corpus));
        }
        try (Catalog catalog = open()) {
            ImportReport folder = importFrom(catalog, corpus.getParent());

            assertThat(descriptions(catalog)).containsExactly("Ebb and flow", "");
            assertThat(folder.findings()).extracting(Finding::toString).containsExactly(
                    "note: tool_details.json: lies beside the documents; describes providers whose documents do not");
        }
        try (Catalog other = Catalog.open(temp.resolve("other"), () -> new HashingEmbeddingModel("hashing-1"))) {
            importFrom(other, archive);
            assertThat(descriptions(other)).containsExactly("Ebb and flow", "");
        }
    }

    @Test
    void import_descriptionsHaveChanged_takesThemAnewAndNothingElseDoes() throws IOException {
        describe(details, "Ebb");
        try (Catalog catalog = open()) {
            importFrom(catalog, corpus);
            assertThat(importFrom(catalog, corpus).counts().unchanged()).isEqualTo(1);
            describe(details, "Flow");
            importFrom(catalog, corpus);
            assertThat(descriptions(catalog)).containsExactly("Flow", "");
            Files.delete(details);
            importFrom(catalog, corpus);
            assertThat(descriptions(catalog)).containsOnly("");
        }
    }

    @Test
    void import_otherDescriptionsAreNamed_takesThose() throws IOException {
        describe(details, "Beside");
        Path named = temp.resolve("mine.json");
        describe(named, "Named");
        try (Catalog catalog = open()) {
            catalog.importFrom(
                    DocumentSource.of(corpus), ImportOptions.defaults().withDescriptions(ProviderDescriptions.read(named, 1000)));
            assertThat(descriptions(catalog)).containsExactly("Named", "");
        }
    }

    @Test
    void import_brokenDescriptionsBesideIt_importsWithoutAndSaysSo() throws IOException {
        Files.writeString(details, "{\"High Tides\": ");
        try (Catalog catalog = open()) {
            ImportReport report = importFrom(catalog, corpus);

            assertThat(report.tools()).isEqualTo(2);
            assertThat(descriptions(catalog)).containsOnly("");
            assertThat(report.findings()).singleElement().satisfies(finding -> {
                assertThat(finding.document()).isEqualTo("tool_details.json");
                assertThat(finding.done()).contains("without");
            });
        }
    }

    @Test
    void import_descriptionsAlone_isRefusedWithWhatToDo() throws IOException {
        describe(details, "Ebb");
        try (Catalog catalog = open()) {
            assertThat(importFrom(catalog, details).findings()).singleElement().satisfies(finding -> {
                assertThat(finding.kind()).isEqualTo(Finding.Kind.REFUSED);
                assertThat(finding.message()).contains("no tools").contains("--descriptions");
            });
        }
    }

    @Test
    void read_whatDescribesNoProviders_saysWhatWasExpected() throws IOException {
        Path list = Files.writeString(temp.resolve("list.json"), "[1]");
        assertThatThrownBy(() -> ProviderDescriptions.read(list, 1000)).hasMessageContaining("does not describe providers");
        assertThatThrownBy(() -> ProviderDescriptions.read(list, 2)).hasMessageContaining("larger than the limit");
    }
}
