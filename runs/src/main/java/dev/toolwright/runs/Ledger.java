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
    private static final String MADE_UP_NAMES = "madeUpNames";
    private static final String BAD_ARGUMENTS = "badArguments";

    private final AppendLog log;
    private final Usage earlier;
    private final CallCounts earlierCalls;

    private Ledger(AppendLog log, Usage earlier, CallCounts earlierCalls) {
        this.log = log;
        this.earlier = earlier;
        this.earlierCalls = earlierCalls;
    }

    static Ledger open(Path path) {
        Usage[] sum = {Usage.NONE};
        CallCounts[] calls = {CallCounts.NONE};
        AppendLog log = AppendLog.open(path, Durability.PROCESS_DEATH, line -> {
            JsonNode entry = parse(path, line);
            sum[0] = sum[0].plus(usage(entry.path("usage")));
            calls[0] = calls[0].plus(calls(entry));
        });
        return new Ledger(log, sum[0], calls[0]);
    }

    /** What had been spent when this ledger was opened. */
    Usage earlier() {
        return earlier;
    }

    /** What there had been of calls by then. */
    CallCounts earlierCalls() {
        return earlierCalls;
    }

    /** @param end how it ended: an outcome, or {@code failed} */
    void add(String id, String end, Usage usage, CallCounts calls) {
        log.append(JsonOutput.line(out -> {
            out.writeStringField("id", id);
            out.writeStringField("end", end);
            JsonOutput.writeUsage(out, "usage", usage);
            out.writeNumberField(MADE_UP_NAMES, calls.faults().madeUpNames());
            out.writeNumberField(BAD_ARGUMENTS, calls.faults().badArguments());
            calls.origins().writeTo(out);
        }));
    }

    @Override
    public void close() {
        log.close();
    }

    private static CallCounts calls(JsonNode entry) {
        return new CallCounts(
                new CallFaults(entry.path(MADE_UP_NAMES).asLong(), entry.path(BAD_ARGUMENTS).asLong()),
                CallOrigins.in(entry));
    }

    private static Usage usage(JsonNode usage) {
        return new Usage(
                usage.path("modelCalls").asLong(),
                usage.path("toolCalls").asLong(),
                usage.path("inputTokens").asLong(),
                usage.path("cachedInputTokens").asLong(),
                usage.path("outputTokens").asLong(),
                usage.path("costMicroUsd").asLong(),
                usage.path("priced").asBoolean());
    }

    private static JsonNode parse(Path path, String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException foreign) {
            throw new StoreException(
                    path + " is not a run's ledger: take another folder, or --overwrite this one", path, foreign);
        }
    }
}
