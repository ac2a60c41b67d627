package dev.toolwright.mcp.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.operation.Reach;
import dev.toolwright.store.AtomicFile;
import dev.toolwright.store.StoreException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The servers of one home, a small JSON file each. Thread-safe, and for any number of processes. */
public final class ServerFiles {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String SUFFIX = ".json";

    private final Path folder;

    /** @param folder made with the first server */
    public ServerFiles(Path folder) {
        this.folder = folder;
    }

    public void put(McpServer server) {
        ObjectNode node = JSON.createObjectNode();
        switch (server.address()) {
            case StdioAddress stdio -> {
                stdio.command().forEach(node.putArray("command")::add);
                stdio.environment().forEach(node.putArray("environment")::add);
                node.put("folder", stdio.folder().toString());
            }
            case HttpAddress http -> {
                node.put("url", http.url().toString());
                http.headers().forEach(node.putObject("headers")::put);
                node.put("allowPrivate", http.reach() == Reach.PRIVATE);
            }
        }
        file(server.id()).write(node.toPrettyString() + "\n");
    }

    /** @throws StoreException if its file is there and cannot be read */
    public Optional<McpServer> find(String id) {
        return McpServer.ID.matcher(id).matches() && file(id).exists() ? Optional.of(read(id)) : Optional.empty();
    }

    /** All servers, by id. */
    public List<McpServer> list() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(SUFFIX))
                    .map(name -> name.substring(0, name.length() - SUFFIX.length()))
                    .sorted()
                    .flatMap(id -> find(id).stream())
                    .toList();
        } catch (IOException e) {
            throw new StoreException("can't read " + folder + ": " + StoreException.reason(folder, e), folder, e);
        }
    }

    public void remove(String id) {
        if (McpServer.ID.matcher(id).matches()) {
            file(id).delete();
        }
    }

    private McpServer read(String id) {
        AtomicFile file = file(id);
        try {
            JsonNode node = JSON.readTree(file.read());
            return new McpServer(id, node.has("url") ? http(node) : stdio(node));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new StoreException(
                    "can't read " + file.path() + ": it does not describe an MCP server; import the server anew", file.path(), e);
        }
    }

    private static StdioAddress stdio(JsonNode node) {
        return new StdioAddress(
                texts(node.path("command")), texts(node.path("environment")), Path.of(node.path("folder").asText()));
    }

    private static HttpAddress http(JsonNode node) {
        Map<String, String> headers = new LinkedHashMap<>();
        node.path("headers").properties().forEach(header -> headers.put(header.getKey(), header.getValue().asText()));
        Reach reach = node.path("allowPrivate").asBoolean() ? Reach.PRIVATE : Reach.PUBLIC;
        return new HttpAddress(URI.create(node.path("url").asText()), headers, reach);
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(element -> texts.add(element.asText()));
        return texts;
    }

    private AtomicFile file(String id) {
        return AtomicFile.at(folder.resolve(id + SUFFIX));
    }
}
