package dev.toolwright.toolmaker.store;

import dev.toolwright.tool.JsonText;
import dev.toolwright.toolmaker.example.Example;
import dev.toolwright.toolmaker.example.Examples;
import dev.toolwright.toolmaker.made.Attempt;
import dev.toolwright.toolmaker.made.Compiled;
import dev.toolwright.toolmaker.made.Decision;
import dev.toolwright.toolmaker.made.Finding;
import dev.toolwright.toolmaker.made.MadeTool;
import dev.toolwright.toolmaker.made.Making;
import dev.toolwright.toolmaker.made.ToolState;
import dev.toolwright.toolmaker.made.WrappedTool;
import dev.toolwright.toolmaker.made.WrappedTool.UseCase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;

/**
 * Reads made tools whole. All that belongs to the tools of one question comes in one query a table, however many tools there
 * are.
 */
final class ToolReader {

    private final Handle handle;
    private final String condition;
    private final Map<String, Object> values;

    /**
     * @param condition on {@code made_tool}, whose alias is {@code tool}; ours, never made of text from outside
     * @param values bound in it by name
     */
    ToolReader(Handle handle, String condition, Map<String, ?> values) {
        this.handle = handle;
        this.condition = condition;
        this.values = Map.copyOf(values);
    }

    /** By name and version. */
    List<MadeTool> list() {
        return List.copyOf(byId().values());
    }

    Optional<MadeTool> first() {
        return list().stream().findFirst();
    }

    /** By the ids of their rows, in order of name and version. */
    Map<Long, MadeTool> byId() {
        Map<Long, List<UseCase>> useCases = children("use_case", ToolReader::useCase);
        Map<Long, List<Part>> examples = children("example", ToolReader::part);
        Map<Long, List<Finding>> findings = children("finding", ToolReader::finding);
        Map<Long, List<Attempt>> attempts = children("attempt", ToolReader::attempt);
        Map<Long, List<Decision>> decisions = children("decision", ToolReader::decision);
        Map<Long, MadeTool> tools = new LinkedHashMap<>();
        handle.createQuery("select * from made_tool tool where " + condition + " order by name, version")
                .bindMap(values)
                .map((RowView row) -> {
                    long id = row.getColumn("id", Long.class);
                    return tools.put(id, new MadeTool(
                            text(row, "name"),
                            row.getColumn("version", Integer.class),
                            row.getColumn("state", ToolState.class),
                            text(row, "description"),
                            new WrappedTool(text(row, "source"), text(row, "function_name"), of(useCases, id)),
                            compiled(row),
                            Optional.ofNullable(row.getColumn("schema", String.class)).map(JsonText::new),
                            examples(of(examples, id)),
                            of(findings, id),
                            new Making(text(row, "maker"), text(row, "prompts"), text(row, "engine"), of(attempts, id)),
                            of(decisions, id),
                            Instant.parse(text(row, "made_at"))));
                })
                .list();
        return tools;
    }

    private <T> Map<Long, List<T>> children(String table, Function<RowView, T> reader) {
        Map<Long, List<T>> byTool = new LinkedHashMap<>();
        handle.createQuery("select * from " + table + " where tool_id in (select tool.id from made_tool tool where " + condition
                        + ") order by tool_id, position")
                .bindMap(values)
                .map((RowView row) -> byTool
                        .computeIfAbsent(row.getColumn("tool_id", Long.class), _ -> new ArrayList<>())
                        .add(reader.apply(row)))
                .list();
        return byTool;
    }

    private static <T> List<T> of(Map<Long, List<T>> byTool, long id) {
        return byTool.getOrDefault(id, List.of());
    }

    private static String text(RowView row, String column) {
        return row.getColumn(column, String.class);
    }

    private static Optional<Compiled> compiled(RowView row) {
        return Optional.ofNullable(row.getColumn("compiled_origin", Compiled.Origin.class))
                .map(origin -> new Compiled(text(row, "parse"), text(row, "format"), origin));
    }

    private static UseCase useCase(RowView row) {
        return new UseCase(text(row, "question"), text(row, "snippet"));
    }

    private record Part(ExamplePart part, Example example) {}

    private static Part part(RowView row) {
        return new Part(row.getColumn("part", ExamplePart.class), new Example(text(row, "question"), text(row, "answer")));
    }

    private static Examples examples(List<Part> parts) {
        Function<ExamplePart, List<Example>> of = part -> parts.stream()
                .filter(each -> each.part() == part)
                .map(Part::example)
                .toList();
        return new Examples(of.apply(ExamplePart.TRAINING), of.apply(ExamplePart.VALIDATION), of.apply(ExamplePart.UNSEEN));
    }

    private static Finding finding(RowView row) {
        return new Finding(row.getColumn("kind", Finding.Kind.class), row.getColumn("line", Integer.class), text(row, "detail"));
    }

    private static Attempt attempt(RowView row) {
        return new Attempt(
                row.getColumn("stage", Attempt.Stage.class),
                row.getColumn("number", Integer.class),
                text(row, "prompt"),
                text(row, "reply"),
                row.getColumn("passed", Boolean.class),
                text(row, "verdict"),
                UsageColumns.read(row));
    }

    private static Decision decision(RowView row) {
        return new Decision(
                row.getColumn("to_state", ToolState.class),
                text(row, "decided_by"),
                text(row, "reason"),
                Instant.parse(text(row, "decided_at")));
    }
}
