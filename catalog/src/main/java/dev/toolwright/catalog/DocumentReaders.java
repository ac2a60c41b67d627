package dev.toolwright.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toolwright.catalog.document.DocumentException;
import dev.toolwright.catalog.document.DocumentParser;
import dev.toolwright.catalog.document.RawDocument;
import dev.toolwright.catalog.draft.Finding;
import dev.toolwright.catalog.draft.Reading;
import dev.toolwright.catalog.gorilla.GorillaReader;
import dev.toolwright.catalog.mcp.McpReader;
import dev.toolwright.catalog.openapi.OpenApiReader;
import dev.toolwright.catalog.toolbench.ToolBenchReader;
import java.util.ArrayList;
import java.util.List;

/** Finds out what a document is and reads it as that. */
final class DocumentReaders {

    private final DocumentParser parser = new DocumentParser();
    private final OpenApiReader openApi;

    DocumentReaders(ImportOptions options) {
        this.openApi = new OpenApiReader(options.server(), options.reach());
    }

    Reading read(RawDocument document) {
        try {
            DocumentParser.Parsed parsed = parser.parse(document.bytes());
            Reading reading = read(parsed.root(), document);
            return parsed.mended() && !reading.providers().isEmpty() ? noted(reading, document) : reading;
        } catch (DocumentException e) {
            return Reading.refused(document.name(), e.place(), e.reason());
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
            return ToolBenchReader.read(root, document.name(), document.location());
        }
        if (GorillaReader.recognises(root)) {
            return GorillaReader.read(root, document.name());
        }
        return Reading.refused(
                document.name(),
                "",
                "is neither an OpenAPI document nor a ToolBench tool or query file nor a list of gorilla's");
    }

    private static Reading noted(Reading reading, RawDocument document) {
        List<Finding> findings = new ArrayList<>(reading.findings());
        findings.add(Finding.note(document.name(), "", "is malformed JSON, read all the same"));
        return new Reading(reading.providers(), findings);
    }
}
