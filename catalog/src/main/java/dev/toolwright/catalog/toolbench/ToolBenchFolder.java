package dev.toolwright.catalog.toolbench;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toolwright.catalog.document.DocumentException;
import dev.toolwright.catalog.document.DocumentParser;
import dev.toolwright.catalog.toolbench.ToolBenchQuery.ApiRef;
import dev.toolwright.operation.ToolServerOperation;
import dev.toolwright.tool.Provider;
import dev.toolwright.tool.Tool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The folder {@code toolenv/tools} with a file for each tool, {@code <Category>/<tool>.json}, read when a tool is first
 * looked up and kept. A tool is found by category and name, so one name in two categories is two tools. Thread-safe.
 */
public final class ToolBenchFolder implements ToolBenchTools {

    private final Path folder;
    private final List<String> categories;
    private final DocumentParser parser = new DocumentParser();
    private final Map<Path, Optional<ToolFile>> files = new ConcurrentHashMap<>();

    /** One tool file: the provider it describes, and its APIs. */
    private record ToolFile(Provider provider, List<ToolBenchApi> apis) {}

    private ToolBenchFolder(Path folder, List<String> categories) {
        this.folder = folder;
        this.categories = categories;
    }

    /** @throws IOException if there is no such folder */
    public static ToolBenchFolder open(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString(), null, "no folder of tool files");
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return new ToolBenchFolder(
                    folder,
                    entries.filter(Files::isDirectory)
                            .map(entry -> entry.getFileName().toString())
                            .sorted()
                            .toList());
        }
    }

    /** @throws UncheckedIOException if the tool's file is there and cannot be read */
    @Override
    public Optional<Found> find(ApiRef api, boolean compat) {
        String tool = ToolBenchNames.standard(api.tool());
        List<String> places = api.category().isEmpty() ? categories : List.of(api.category());
        return places.stream()
                .filter(categories::contains)
                .flatMap(category -> find(category, tool, api.api(), compat).stream())
                .findFirst();
    }

    private Optional<Found> find(String category, String tool, String apiName, boolean compat) {
        Path path = folder.resolve(category).resolve(tool + ".json");
        String id = ToolBenchNames.identifier(apiName);
        return files.computeIfAbsent(path, this::load).flatMap(file -> file.apis().stream()
                .filter(api -> ToolBenchNames.identifier(api.name()).equals(id))
                .findFirst()
                .map(api -> new Found(
                        new Tool(
                                ToolBenchNames.function(apiName, tool),
                                ToolBenchSchema.cut(api.description().strip()),
                                ToolBenchSchema.of(api, compat),
                                file.provider()),
                        new ToolServerOperation(category, tool, id))));
    }

    private Optional<ToolFile> load(Path path) {
        if (!Files.isRegularFile(path)) {
            return Optional.empty();
        }
        try {
            return Optional.of(toolFile(parser.parse(Files.readAllBytes(path)).root(), path));
        } catch (DocumentException e) {
            throw new UncheckedIOException(new IOException(path + ", " + e.place() + ": " + e.reason(), e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ToolFile toolFile(JsonNode root, Path path) {
        String file = path.getFileName().toString();
        String id = file.substring(0, file.length() - ".json".length());
        Path category = path.getParent();
        Provider provider = new Provider(
                id,
                root.path("tool_name").asText(),
                root.path("tool_description").asText(),
                category == null ? "" : String.valueOf(category.getFileName()));
        List<ToolBenchApi> apis = new ArrayList<>();
        root.path("api_list").forEach(api -> apis.add(ToolBenchApi.of(api)));
        return new ToolFile(provider, apis);
    }
}
