package dev.toolwright.toolmaker.export;

import dev.toolwright.tool.JsonText;
import dev.toolwright.toolmaker.example.Example;
import dev.toolwright.toolmaker.example.Examples;
import dev.toolwright.toolmaker.made.Compiled;
import dev.toolwright.toolmaker.made.Finding;
import dev.toolwright.toolmaker.made.MadeTool;
import dev.toolwright.toolmaker.made.Making;
import dev.toolwright.toolmaker.made.ToolState;
import dev.toolwright.toolmaker.made.WrappedTool;
import dev.toolwright.toolmaker.made.WrappedTool.UseCase;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Tools to be exported. */
final class ExportedTools {

    /** Everything that a format could take for its own: quotes, ends of comments, tags, front matter, placeholders, controls. */
    static final String HOSTILE = "It's \"\"\" \\ '''\n---\nname: other\n<b>@name@ %s {x}</b> # : \u0000\u001b[2J\u202e \uD83D\uDE00 é";

    private static final String SOURCE = """
            def add(first, second, *more, **named):
                return first + second + sum(more) + sum(named.values())
            """;
    private static final String PARSE = """
            import re

            def parse(question):
                found = re.fullmatch(r"Add (\\d+) and (\\d+)\\.\\s*", question)
                return {"first": int(found[1]), "second": int(found[2])} if found else None
            """;
    private static final String FORMAT = "def format(value, question):\n    return str(value)\n";

    private ExportedTools() {}

    static MadeTool compiled(String description) {
        return tool(description, Optional.of(new Compiled(PARSE, FORMAT, Compiled.Origin.MAKER)), Optional.of(
                new JsonText("{\"type\":\"object\",\"properties\":{\"first\":{\"type\":\"integer\"}}}")));
    }

    /** Without code that reads questions; its use cases leave an option's letter. */
    static MadeTool uncompiled() {
        return tool("Adds.", Optional.empty(), Optional.empty());
    }

    private static MadeTool tool(String description, Optional<Compiled> compiled, Optional<JsonText> schema) {
        Examples examples = new Examples(
                List.of(new Example("Add 1 and 2.", "3")), List.of(new Example("Add 2 and 2.", "4.0")), List.of());
        List<UseCase> uses = List.of(new UseCase("Add 2 and 2.", "ret = add(2, 2)\nans1 = ret\n"));
        return new MadeTool("add_up", 2, ToolState.APPROVED, description, new WrappedTool(SOURCE, "add", uses), compiled, schema,
                examples, List.of(new Finding(Finding.Kind.RISKY_IMPORT, 1, "os`*")),
                new Making("openai:some-model", "0", "CPython", List.of()), List.of(), Instant.EPOCH);
    }
}
