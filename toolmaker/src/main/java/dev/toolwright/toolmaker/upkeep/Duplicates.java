package dev.toolwright.toolmaker.upkeep;

import dev.toolwright.toolmaker.answer.Answers;
import dev.toolwright.toolmaker.example.Example;
import dev.toolwright.toolmaker.example.Examples;
import dev.toolwright.toolmaker.made.Compiled;
import dev.toolwright.toolmaker.made.Decision;
import dev.toolwright.toolmaker.made.MadeTool;
import dev.toolwright.toolmaker.made.ToolState;
import dev.toolwright.toolmaker.run.MadeCode;
import dev.toolwright.toolmaker.run.Serving;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds out whether a new tool does what another one does already: each answers every example of both, as far as their
 * compiled code goes. Such a tool is not added; the other one gets its examples instead, and with them the questions that are
 * worded like them. Costs two sandbox calls for each example at most. Thread-safe.
 */
public final class Duplicates {

    private static final String BY = "checks";

    private final MadeCode code;
    private final InstantSource clock;

    public Duplicates(MadeCode code, InstantSource clock) {
        this.code = code;
        this.clock = clock;
    }

    /** The first of these tools that the new one behaves like; a version of the same name does not count. */
    public Optional<MadeTool> of(MadeTool tool, List<MadeTool> others) throws InterruptedException {
        for (MadeTool other : others) {
            if (!other.name().equals(tool.name())
                    && answersAll(other, tool.examples())
                    && answersAll(tool, other.examples())) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    /** The next version of a tool: its code, with the examples of a duplicate besides; the making is the duplicate's. */
    public MadeTool merged(MadeTool tool, MadeTool duplicate) {
        Map<String, Example> unseen = new LinkedHashMap<>();
        tool.examples().unseen().forEach(example -> unseen.put(example.question(), example));
        duplicate.examples().all().forEach(example -> unseen.putIfAbsent(example.question(), example));
        tool.examples().training().forEach(example -> unseen.remove(example.question()));
        tool.examples().validation().forEach(example -> unseen.remove(example.question()));
        Examples pooled =
                new Examples(tool.examples().training(), tool.examples().validation(), new ArrayList<>(unseen.values()));
        String reason = "same code as version " + tool.version() + "; has the examples of a new tool that behaves like it";
        return new MadeTool(
                tool.name(),
                tool.version() + 1,
                ToolState.VERIFIED,
                tool.description(),
                tool.wrapped(),
                tool.compiled(),
                tool.schema(),
                pooled,
                tool.findings(),
                duplicate.making(),
                List.of(new Decision(ToolState.VERIFIED, BY, reason, clock.instant())),
                clock.instant());
    }

    private boolean answersAll(MadeTool tool, Examples examples) throws InterruptedException {
        if (tool.compiled().isEmpty()) {
            return false;
        }
        Compiled compiled = tool.compiled().get();
        for (Example example : examples.all()) {
            boolean right = code.serve(tool.wrapped(), compiled, example.question()) instanceof Serving.Parsed parsed
                    && Answers.agree(example.question(), example.answer(), parsed.answer());
            if (!right) {
                return false;
            }
        }
        return true;
    }
}
