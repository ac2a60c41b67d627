package dev.toolwright.toolmaker.family;

import dev.toolwright.toolmaker.example.Example;
import dev.toolwright.toolmaker.example.Examples;
import dev.toolwright.toolmaker.made.Compiled;
import dev.toolwright.toolmaker.made.Decision;
import dev.toolwright.toolmaker.made.MadeTool;
import dev.toolwright.toolmaker.made.Making;
import dev.toolwright.toolmaker.made.ToolState;
import dev.toolwright.toolmaker.made.WrappedTool;
import dev.toolwright.toolmaker.made.WrappedTool.UseCase;
import dev.toolwright.toolmaker.store.ToolStore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Made tools as a good maker would have made them. */
public final class FamilyTools {

    static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private FamilyTools() {}

    /** A verified tool with ten examples. */
    public static MadeTool verified(Family family) {
        return of(family, family.function(), Optional.of(family.compiled()));
    }

    /** @param compiled a module with parse and format */
    public static MadeTool of(Family family, String function, Optional<String> compiled) {
        Examples examples = Examples.split(family.examples(new Random(7), 10));
        List<UseCase> useCases = examples.validation().stream()
                .map(Example::question)
                .map(question -> new UseCase(question, family.snippet(question)))
                .toList();
        return new MadeTool(
                family.tool(),
                1,
                ToolState.VERIFIED,
                "made for a test",
                new WrappedTool(function, family.tool(), useCases),
                compiled.map(module -> new Compiled(module, module, Compiled.Origin.MAKER)),
                Optional.empty(),
                examples,
                List.of(),
                new Making("test", "", "", List.of()),
                List.of(new Decision(ToolState.VERIFIED, "checks", "made for a test", NOON)),
                NOON);
    }

    /** Keeps a tool and lets it serve. */
    public static MadeTool serve(ToolStore store, MadeTool tool) {
        MadeTool kept = store.add(tool);
        return store.decide(
                kept.name(), kept.version(), new Decision(ToolState.APPROVED, "test", "approved for a test", NOON));
    }
}
