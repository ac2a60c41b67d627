package dev.toolwright.server.toolserver;

import java.util.Optional;

/** Port: the tools that a server answers for. Implementations are thread-safe. */
@FunctionalInterface
public interface ServedTools {

    /**
     * @param category ToolBench's category, as the client writes it
     * @param tool ToolBench's tool, in file-name form
     * @param api normalised name of the API
     * @return the name under which the tool is called
     */
    Optional<String> find(String category, String tool, String api);
}
