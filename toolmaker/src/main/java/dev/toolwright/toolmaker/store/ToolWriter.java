package dev.toolwright.toolmaker.store;

import dev.toolwright.tool.JsonText;
import dev.toolwright.toolmaker.example.Example;
import dev.toolwright.toolmaker.made.Attempt;
import dev.toolwright.toolmaker.made.Compiled;
import dev.toolwright.toolmaker.made.Decision;
import dev.toolwright.toolmaker.made.Finding;
import dev.toolwright.toolmaker.made.MadeTool;
import dev.toolwright.toolmaker.made.WrappedTool.UseCase;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Writes made tools, each with all that belongs to it. */
final class ToolWriter {

    private final Handle handle;

    ToolWriter(Handle handle) {
        this.handle = handle;
    }

    /**
     * Keeps a tool under the next free number of its name.
     *
     * @return the row's id
     */
    long insert(MadeTool tool) {
        long id = insertTool(tool);
        insertAll(id, 0, tool.wrapped().useCases(), "use_case", "question, snippet", ToolWriter::bind);
        insertAll(id, 0, partsOf(tool), "example", "part, question, answer", ToolWriter::bind);
        insertAll(id, 0, tool.findings(), "finding", "kind, line, detail", ToolWriter::bind);
        insertAll(
                id,
                0,
                tool.making().attempts(),
                "attempt",
                "stage, number, prompt, reply, passed, verdict, " + UsageColumns.NAMES,
                ToolWriter::bind);
        insertDecisions(id, 0, tool.decisions());
        return id;
    }

    /** @param first position of the first one: how many there are already */
    void insertDecisions(long id, int first, List<Decision> decisions) {
        insertAll(id, first, decisions, "decision", "to_state, decided_by, reason, decided_at", ToolWriter::bind);
    }

    private long insertTool(MadeTool tool) {
        return handle.createUpdate("""
                        insert into made_tool (name, version, state, description, source, function_name, parse, format,
                            compiled_origin, schema, examples_hash, maker, prompts, engine, made_at)
                        select :name, coalesce(max(version), 0) + 1, :state, :description, :source, :function, :parse, :format,
                            :origin, :schema, :hash, :maker, :prompts, :engine, :madeAt
                        from made_tool where name = :name""")
                .bind("name", tool.name())
                .bind("state", tool.state())
                .bind("description", tool.description())
                .bind("source", tool.wrapped().source())
                .bind("function", tool.wrapped().function())
                .bind("parse", tool.compiled().map(Compiled::parse).orElse(null))
                .bind("format", tool.compiled().map(Compiled::format).orElse(null))
                .bind("origin", tool.compiled().map(compiled -> compiled.origin().name()).orElse(null))
                .bind("schema", tool.schema().map(JsonText::text).orElse(null))
                .bind("hash", tool.examples().hash())
                .bind("maker", tool.making().maker())
                .bind("prompts", tool.making().prompts())
                .bind("engine", tool.making().engine())
                .bind("madeAt", tool.madeAt().toString())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    /** Each column has a bound name of the same letters. */
    private <T> void insertAll(
            long id, int first, List<T> items, String table, String columns, BiConsumer<PreparedBatch, T> binder) {
        if (items.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch("insert into " + table + " (tool_id, position, " + columns
                + ") values (:tool_id, :position, " + columns.replaceAll("(\\w+)", ":$1") + ")");
        int position = first;
        for (T item : items) {
            batch.bind("tool_id", id).bind("position", position++);
            binder.accept(batch, item);
            batch.add();
        }
        batch.execute();
    }

    private static void bind(PreparedBatch batch, UseCase useCase) {
        batch.bind("question", useCase.question()).bind("snippet", useCase.snippet());
    }

    private record Part(ExamplePart part, Example example) {}

    private static List<Part> partsOf(MadeTool tool) {
        return Arrays.stream(ExamplePart.values())
                .flatMap(part -> part.of(tool.examples()).stream().map(example -> new Part(part, example)))
                .toList();
    }

    private static void bind(PreparedBatch batch, Part part) {
        batch.bind("part", part.part())
                .bind("question", part.example().question())
                .bind("answer", part.example().answer());
    }

    private static void bind(PreparedBatch batch, Finding finding) {
        batch.bind("kind", finding.kind()).bind("line", finding.line()).bind("detail", finding.detail());
    }

    private static void bind(PreparedBatch batch, Attempt attempt) {
        UsageColumns.bind(batch, attempt.usage())
                .bind("stage", attempt.stage())
                .bind("number", attempt.number())
                .bind("prompt", attempt.prompt())
                .bind("reply", attempt.reply())
                .bind("passed", attempt.passed())
                .bind("verdict", attempt.verdict());
    }

    private static void bind(PreparedBatch batch, Decision decision) {
        batch.bind("to_state", decision.to())
                .bind("decided_by", decision.by())
                .bind("reason", decision.reason())
                .bind("decided_at", decision.at().toString());
    }
}
