package dev.toolwright.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.toolwright.catalog.document.DocumentSource;
import dev.toolwright.catalog.document.DocumentVisitor;
import dev.toolwright.catalog.document.RawDocument;
import dev.toolwright.catalog.draft.Finding;
import dev.toolwright.catalog.entry.CatalogEntry;
import dev.toolwright.operation.Parameter;
import dev.toolwright.operation.RestOperation;
import dev.toolwright.tool.Tool;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real documents, many of them awkward: every 15th, or all with {@code -Dtoolwright.allDocuments=true}. What holds for all
 * tools is checked for each.
 */
class RealDocumentsTest {

    private static final int EVERY = Boolean.getBoolean("toolwright.allDocuments") ? 1 : 15;

    private final ObjectMapper mapper = new ObjectMapper();

    @TempDir
    Path temp;

    @Test
    void import_realDocuments_givesToolsThatVendorsTake(TestReporter reporter) throws IOException {
        DocumentSource source = new Thinned(DocumentSource.of(SharedData.get("openapi-dev.zip")));
        try (Catalog catalog = Catalog.open(temp.resolve("catalog"))) {
            ImportReport report = catalog.importFrom(source, ImportOptions.defaults());
            Set<String> names = new TreeSet<>();
            for (int offset = 0; offset < report.tools(); offset += 500) {
                for (CatalogEntry entry : catalog.list(Optional.empty(), offset, 500)) {
                    check(entry);
                    assertThat(names.add(entry.tool().name())).isTrue();
                }
            }
            assertThat(names).hasSize(report.tools()).hasSize(catalog.stats().tools());
            assertThat(report.findings(Finding.Kind.REFUSED)).hasSizeLessThan(report.documents() / 10);
            reporter.publishEntry("imported", "%d documents, %d providers, %d tools, %d refused, %d left out, %s".formatted(
                    report.documents(), report.providers().size(), report.tools(),
                    report.findings(Finding.Kind.REFUSED).size(), report.findings(Finding.Kind.LEFT_OUT).size(),
                    report.took()));
        }
    }

    private void check(CatalogEntry entry) throws IOException {
        String name = entry.tool().name();
        assertThat(name).matches(Tool.NAME);
        JsonNode schema = mapper.readTree(entry.tool().schema().text());
        assertThat(schema.path("type").asText()).as(name).isEqualTo("object");
        assertThat(entry.tool().schema().text()).as(name).doesNotContain("\"$ref\":\"");
        Set<String> properties = new HashSet<>();
        schema.path("properties").fieldNames().forEachRemaining(properties::add);
        assertThat(properties).as(name).allMatch(property -> property.matches("[a-zA-Z0-9_.-]{1,64}"));
        schema.path("required").forEach(required -> assertThat(properties).as(name).contains(required.asText()));
        List<Parameter> parameters = ((RestOperation) entry.operation()).parameters();
        assertThat(parameters).as(name).extracting(Parameter::argument).containsExactlyInAnyOrderElementsOf(properties);
    }

    private record Thinned(DocumentSource whole) implements DocumentSource {

        @Override
        public void visit(long maxBytes, DocumentVisitor visitor) throws IOException {
            AtomicInteger number = new AtomicInteger();
            whole.visit(maxBytes, new DocumentVisitor() {
                @Override
                public void document(RawDocument document) {
                    if (number.getAndIncrement() % EVERY == 0) {
                        visitor.document(document);
                    }
                }

                @Override
                public void unreadable(String name, URI location, String reason) {
                    visitor.unreadable(name, location, reason);
                }
            });
        }

        @Override
        public String description() {
            return whole.description();
        }
    }
}
