package dev.toolwright.runs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.toolwright.budget.Usage;
import dev.toolwright.runs.json.JsonOutput;
import dev.toolwright.store.AppendLog;
import dev.toolwright.store.AppendLog.Durability;
import dev.toolwright.store.StoreException;
import java.nio.file.Path;

/** What every ended instruction of a folder cost, run after run, whatever became of its answer. Thread-safe. */
final class Ledger implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final AppendLog log;
    private final Usage earlier;

    private Ledger(AppendLog log, Usage earlier) {
        this.log = log;
        this.earlier = earlier;
    }

    static Ledger open(Path path) {
        Usage[] sum = {Usage.NONE};
        AppendLog log = AppendLog.open(path, Durability.PROCESS_DEATH, line -> sum[0] = sum[0].plus(usage(path, line)));
        return new Ledger(log, sum[0]);
    }

    /** What had been spent when this ledger was opened. */
    Usage earlier() {
        return earlier;
    }

    /** @param end how it ended: an outcome, or {@code failed} */
    void add(String id, String end, Usage usage) {
        log.append(JsonOutput.line(out -> {
            out.writeStringField("id", id);
            out.writeStringField("end", end);
            JsonOutput.writeUsage(out, "usage", usage);
        }));
    }

    @Override
    public void close() {
        log.close();
    }

    private static Usage usage(Path path, String line) {
        try {
            JsonNode usage = JSON.readTree(line).path("usage");
            return new Usage(
                    usage.path("modelCalls").asLong(),
                    usage.path("toolCalls").asLong(),
                    usage.path("inputTokens").asLong(),
                    usage.path("cachedInputTokens").asLong(),
                    usage.path("outputTokens").asLong(),
                    usage.path("costMicroUsd").asLong(),
                    usage.path("priced").asBoolean());
        } catch (JsonProcessingException foreign) {
            throw new StoreException(
                    path + " is not a run's ledger: take another folder, or --overwrite this one", path, foreign);
        }
    }
}
