package dev.toolwright.catalog.rank.training;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.toolwright.operation.ToolServerOperation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A folder as ToolBench's retriever is trained from: documents, queries and which of them belong together, a line each, parted
 * by tabs.
 *
 * @param part {@code train} or {@code test}; the other is read where there is none
 * @param findings is told of lines that are left out
 */
record RetrievalFolder(Part part, List<String> findings) {

    static final String CORPUS = "corpus.tsv";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    List<Path> files(Path folder) {
        String name = present(folder).label();
        return List.of(
                folder.resolve(CORPUS), folder.resolve("qrels." + name + ".tsv"), folder.resolve(name + ".query.txt"));
    }

    private Part present(Path folder) {
        return Files.exists(folder.resolve(part.label() + ".query.txt")) ? part : part.other();
    }

    void read(Path folder, List<LabelledInstruction> instructions) throws IOException {
        List<Path> files = files(folder);
        String set = present(folder).label();
        Map<String, ToolServerOperation> documents = new HashMap<>();
        lines(files.getFirst(), 2, (place, parts) -> document(place, parts, documents));
        Map<String, List<ToolServerOperation>> relevant = new HashMap<>();
        lines(files.get(1), 4, (place, parts) -> {
            ToolServerOperation tool = documents.get(parts[2]);
            if (tool == null) {
                findings.add(place + ": document " + parts[2] + " is not in " + CORPUS);
            } else if (!parts[3].strip().equals("0")) {
                relevant.computeIfAbsent(parts[0], id -> new ArrayList<>()).add(tool);
            }
        });
        Map<String, String> queries = new LinkedHashMap<>();
        lines(files.get(2), 2, (place, parts) -> {
            if (relevant.containsKey(parts[0])) {
                queries.put(parts[0], parts[1]);
            } else {
                findings.add(place + ": query " + parts[0] + " has no relevant document");
            }
        });
        queries.forEach((id, text) ->
                instructions.add(new LabelledInstruction(set, "query " + id, text, relevant.getOrDefault(id, List.of()))));
    }

    private void document(String place, String[] parts, Map<String, ToolServerOperation> documents) {
        try {
            JsonNode node = MAPPER.readTree(unquoted(parts[1]));
            if (node.path("tool_name").isTextual() && node.path("api_name").isTextual()) {
                documents.put(parts[0], QueryFile.operation(
                        node.path("category_name").asText(),
                        node.path("tool_name").asText(),
                        node.path("api_name").asText()));
            } else {
                findings.add(place + ": an object with tool_name and api_name was expected");
            }
        } catch (JsonProcessingException e) {
            findings.add(place + ": the document is no JSON");
        }
    }

    /** Spreadsheet programs put quotes round a value that has some, and double those. */
    private static String unquoted(String value) {
        return value.length() > 1 && value.startsWith("\"") && value.endsWith("\"")
                ? value.substring(1, value.length() - 1).replace("\"\"", "\"")
                : value;
    }

    private interface Line {
        void read(String place, String[] parts);
    }

    private void lines(Path file, int parts, Line reader) throws IOException {
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            String[] found = lines.get(i).split("\t", parts);
            String place = file.getFileName() + ", line " + (i + 1);
            boolean heading = i == 0 && (found[0].equals("docid") || found[0].equals("qid"));
            if (found.length == parts && !heading) {
                reader.read(place, found);
            } else if (!heading && !lines.get(i).isBlank()) {
                findings.add(place + ": " + parts + " values with tabs between them were expected");
            }
        }
    }
}
