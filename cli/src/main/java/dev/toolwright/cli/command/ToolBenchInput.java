package dev.toolwright.cli.command;

import dev.toolwright.Offers;
import dev.toolwright.ToolBenchOffers;
import dev.toolwright.catalog.toolbench.ToolBenchFolder;
import dev.toolwright.catalog.toolbench.ToolBenchQuery;
import dev.toolwright.catalog.toolbench.ToolBenchTools;
import dev.toolwright.cli.exit.CommandFailure;
import dev.toolwright.cli.session.Session;
import dev.toolwright.cli.session.Surroundings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a ToolBench query file is solved with. */
record ToolBenchInput(List<ToolBenchQuery> queries, Session session, Surroundings surroundings) {

    Offers offers(@Nullable Path folder, @Nullable String toolServer, boolean compat) {
        if (toolServer == null) {
            throw CommandFailure.usage("ToolBench's tools are called through a tool server: say where it is by --tool-server URL");
        }
        ToolBenchOffers offers = new ToolBenchOffers(
                queries,
                folder == null ? session.toolwright().toolBenchTools() : open(surroundings.folder().resolve(folder)),
                compat,
                session.toolwright().gateway());
        tellMissing(offers);
        return offers;
    }

    /** A missing tool makes an instruction harder, or impossible: nobody should have to find that out from the answers. */
    private void tellMissing(ToolBenchOffers offers) {
        for (ToolBenchQuery query : queries) {
            offers.toolbox(query.queryId())
                    .missing()
                    .forEach(api -> surroundings.terminal().err()
                            .println("toolwright: query " + query.queryId() + ": not in the catalogue: " + api));
        }
    }

    private static ToolBenchTools open(Path folder) {
        try {
            return ToolBenchFolder.open(folder);
        } catch (IOException e) {
            throw CommandFailure.failed("--catalog: no folder of ToolBench tool files at " + folder);
        }
    }
}
