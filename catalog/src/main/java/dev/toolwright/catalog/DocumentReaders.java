package dev.toolwright.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toolwright.catalog.document.DocumentException;
import dev.toolwright.catalog.document.DocumentParser;
import dev.toolwright.catalog.document.Mend;
import dev.toolwright.catalog.document.RawDocument;
import dev.toolwright.catalog.draft.Finding;
import dev.toolwright.catalog.draft.Reading;
import dev.toolwright.catalog.gorilla.GorillaReader;
import dev.toolwright.catalog.mcp.McpReader;
import dev.toolwright.catalog.openapi.OpenApiReader;
import dev.toolwright.catalog.toolbench.ProviderDescriptions;
import dev.toolwright.catalog.toolbench.ToolBenchReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Finds out what a document is and reads it as that. */
final class DocumentReaders {

    private final DocumentParser parser = new DocumentParser();
    private final OpenApiReader openApi;
    private final Optional<ProviderDescriptions> descriptions;

    DocumentReaders(ImportOptions options) {
        this.descriptions = options.descriptions();
        this.openApi = new OpenApiReader(options.server(), options.reach());
    }

    Reading read(RawDocument document) {
        try {
            DocumentParser.Parsed parsed = parser.parse(document.bytes());
            Reading reading = read(parsed.root(), document);
            return parsed.problem().isEmpty() ? reading : malformed(reading, document, parsed.problem().get(), parsed.mends());
        } catch (DocumentException e) {
            return Reading.refused(document.name(), e.place(), e.reason());
        } catch (RuntimeException | StackOverflowError e) {
            // A document that trips a reader up must not take the others with it; it is told as what it is.
            return Reading.refused(document.name(), "", "trips up its reader, which is a mistake of Toolwright's: "
                    + e + " at " + Arrays.stream(e.getStackTrace()).limit(3).toList());
        }
    }

    private Reading read(JsonNode root, RawDocument document) {
        if (McpReader.recognises(document.location())) {
            return McpReader.read(root, document.name(), document.location());
        }
        if (OpenApiReader.recognises(root)) {
            return openApi.read(root, document.name(), document.location());
        }
        if (ToolBenchReader.recognises(root)) {
            return ToolBenchReader.read(root, document.name(), document.location(), this::description);
        }
        if (descriptions.filter(read -> read.location().equals(document.location())).isPresent()) {
            return new Reading(List.of(), List.of()); // has been read, for those whose documents do not describe them
        }
        if (GorillaReader.recognises(root)) {
            return GorillaReader.read(root, document.name());
        }
        return Reading.refused(document.name(), "", ToolBenchReader.otherwise(root).orElse(
                "is neither an OpenAPI document (no \"openapi\" or \"swagger\") nor one of ToolBench's tool, query or corpus "
                        + "files, nor a list of gorilla's"));
    }

    private String description(String provider) {
        return descriptions.map(read -> read.of(provider)).orElse("");
    }

    private static Reading malformed(Reading reading, RawDocument document, DocumentException problem, List<Mend> mends) {
        if (reading.providers().isEmpty()) {
            return Reading.refused(document.name(), problem.place(), problem.reason());
        }
        List<Finding> findings = new ArrayList<>();
        mends.forEach(mend -> findings.add(Finding.note(document.name(), mend.place(), mend.problem(), mend.done())));
        if (mends.isEmpty()) {
            findings.add(Finding.note(document.name(), problem.place(), problem.reason(), "read all the same"));
        }
        findings.addAll(reading.findings());
        return new Reading(reading.providers(), findings);
    }
}
