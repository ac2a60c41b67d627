package dev.toolwright.toolmaker.made;

import dev.toolwright.tool.JsonText;
import dev.toolwright.tool.Tool;
import dev.toolwright.toolmaker.example.Examples;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One version of a made tool, with everything that says why it may be trusted. Immutable: a change makes a new value, a new
 * attempt a new version.
 *
 * @param name as a tool is named ({@link Tool#NAME}); shared by all versions
 * @param version the first is 1
 * @param state where it stands
 * @param description what it is good for, for models and for search
 * @param wrapped the function and how it is used
 * @param compiled how questions are served without a model; absent if that could not be made
 * @param schema JSON schema of the function's arguments; absent if some argument can't be written as JSON (a function, say),
 *     so that no model can call it as a tool
 * @param examples what it was made from and checked against
 * @param findings what screening noticed in the code
 * @param making who made it, with every reply and verdict
 * @param decisions how it came to its state, oldest first
 * @param madeAt when it was verified or given up
 */
public record MadeTool(
        String name,
        int version,
        ToolState state,
        String description,
        WrappedTool wrapped,
        Optional<Compiled> compiled,
        Optional<JsonText> schema,
        Examples examples,
        List<Finding> findings,
        Making making,
        List<Decision> decisions,
        Instant madeAt) {

    public MadeTool {
        findings = List.copyOf(findings);
        decisions = List.copyOf(decisions);
        if (!Tool.NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("a tool's name has 1 to 64 letters, digits, '_' and '-'");
        }
        if (version < 1) {
            throw new IllegalArgumentException("versions count from 1, not from " + version);
        }
    }

    /** The same under another name. */
    public MadeTool named(String other) {
        return new MadeTool(
                other, version, state, description, wrapped, compiled, schema, examples, findings, making, decisions, madeAt);
    }

    /** The same with another account of how it came about. */
    public MadeTool withMaking(Making other) {
        return new MadeTool(
                name, version, state, description, wrapped, compiled, schema, examples, findings, other, decisions, madeAt);
    }

    /** The same version after a decision. Whether the move is allowed is for {@link ToolState#mayBecome} to say. */
    public MadeTool after(Decision decision) {
        List<Decision> more = new ArrayList<>(decisions);
        more.add(decision);
        return new MadeTool(
                name, version, decision.to(), description, wrapped, compiled, schema, examples, findings, making, more, madeAt);
    }
}
