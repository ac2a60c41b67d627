package dev.toolwright.toolmaker.store;

import dev.toolwright.budget.Usage;
import dev.toolwright.tool.JsonText;
import dev.toolwright.toolmaker.example.Example;
import dev.toolwright.toolmaker.example.Examples;
import dev.toolwright.toolmaker.made.Attempt;
import dev.toolwright.toolmaker.made.Attempt.Stage;
import dev.toolwright.toolmaker.made.Compiled;
import dev.toolwright.toolmaker.made.Decision;
import dev.toolwright.toolmaker.made.Finding;
import dev.toolwright.toolmaker.made.MadeTool;
import dev.toolwright.toolmaker.made.Making;
import dev.toolwright.toolmaker.made.Tier;
import dev.toolwright.toolmaker.made.ToolState;
import dev.toolwright.toolmaker.made.UsageByRole;
import dev.toolwright.toolmaker.made.Use;
import dev.toolwright.toolmaker.made.WrappedTool;
import dev.toolwright.toolmaker.made.WrappedTool.UseCase;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Made tools and uses with something in every part. */
public final class Samples {

    public static final Instant NOON = Instant.parse("2026-11-23T12:00:00.123456789Z");

    private Samples() {}

    public static MadeTool verified(String name) {
        return new MadeTool(
                name,
                1,
                ToolState.VERIFIED,
                "Sorts words; it's \"quoted\", \\ escaped and ünïcödé 🧰",
                new WrappedTool(
                        "def sort_words(words):\n\treturn sorted(words)\n",
                        "sort_words",
                        List.of(new UseCase("Sort: b a", "ret = sort_words(['b', 'a'])\nans = ' '.join(ret)"), new UseCase("q", "s"))),
                Optional.of(new Compiled("def parse(question): ...", "def format(value): ...", Compiled.Origin.INDUCED)),
                Optional.of(new JsonText("{\"type\": \"object\",  \"properties\": {}}")),
                new Examples(
                        List.of(new Example("Sort: b a", "a b"), new Example("Sort: d c", "c d")),
                        List.of(new Example("Sort: f e", "e f")),
                        List.of(new Example("Sort: h g", "g h"))),
                List.of(new Finding(Finding.Kind.IMPORT, 1, "math"), new Finding(Finding.Kind.RISKY_CALL, 3, "eval")),
                new Making("openai:gpt-4o", "ab12", "bubblewrap", List.of(
                        new Attempt(Stage.PROPOSE, 1, "Write…", "```python\nno\n```", false, "SyntaxError: line 1", usage(900)),
                        new Attempt(Stage.PROPOSE, 2, "Again…", "```python\nyes\n```", true, "runs", usage(1100)),
                        new Attempt(Stage.COMPILE, 1, "", "", true, "induced", Usage.NONE))),
                List.of(new Decision(ToolState.VERIFIED, "checks", "reproduces 4 of 4", NOON)),
                NOON);
    }

    /** With nothing in every part that may be empty. */
    public static MadeTool bare(String name) {
        MadeTool tool = verified(name);
        return new MadeTool(
                name,
                1,
                ToolState.PROPOSED,
                "",
                new WrappedTool("", "", List.of()),
                Optional.empty(),
                Optional.empty(),
                tool.examples(),
                List.of(),
                new Making("", "", "", List.of()),
                List.of(),
                NOON);
    }

    public static Decision to(ToolState state) {
        return new Decision(state, "ada", "looked at it", NOON.plusSeconds(60));
    }

    public static Usage usage(long cost) {
        return new Usage(1, 0, 1000, 200, 300, cost, true);
    }

    public static Use use(MadeTool tool, String question) {
        return new Use(
                tool.name(),
                tool.version(),
                Tier.USER,
                question,
                Optional.of("a b"),
                "the compiled tier did not parse it",
                false,
                Optional.empty(),
                new UsageByRole(usage(3), usage(40), Usage.NONE),
                NOON);
    }

    public static Use strongUse(String question) {
        return new Use(
                "",
                0,
                Tier.STRONG,
                question,
                Optional.empty(),
                "no tool fits",
                true,
                Optional.of(false),
                UsageByRole.ofMaker(Usage.unpricedModelCall(10, 0, 20)),
                NOON);
    }
}
