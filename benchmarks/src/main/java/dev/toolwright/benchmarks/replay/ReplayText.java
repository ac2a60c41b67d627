package dev.toolwright.benchmarks.replay;

import dev.toolwright.benchmarks.accuracy.Score;
import dev.toolwright.toolmaker.made.Compiled;
import dev.toolwright.toolmaker.made.MadeTool;
import dev.toolwright.toolmaker.transcript.Replay;
import dev.toolwright.toolmaker.transcript.Transcript.Fate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A replayed conversation for people: a line for each reply, there and here, then the tool and its score. */
final class ReplayText {

    private static final int LONGEST = 160;

    private ReplayText() {}

    /** @param score of the tool's compiled tier; absent if there is no such thing to measure */
    static String of(String kind, Replay replay, Optional<Score> score) {
        List<String> lines = new ArrayList<>();
        lines.add(kind + (replay.reproduced() ? ": as published" : ": not as published"));
        for (Replay.Line line : replay.lines()) {
            lines.add("  %s %d  published: %s".formatted(
                    line.published().stage().label(), line.published().number(), published(line.published().fate())));
            lines.add("             here: " + line.ours().map(ReplayText::ours).orElse("not asked for"));
        }
        lines.add("  tool       " + replay.tool().map(ReplayText::tool).orElse("none: the conversation ends before it is decided"));
        score.ifPresent(counted -> lines.add("  answers    %d of %d right without a model (%s %%)".formatted(
                counted.right(), counted.counted(), String.format(Locale.ROOT, "%.1f", counted.percent()))));
        return String.join("\n", lines) + "\n";
    }

    private static String published(Fate fate) {
        return switch (fate) {
            case Fate.Stood _ -> "stood";
            case Fate.Fell fell -> "failed: " + brief(fell.error());
            case Fate.Unjudged _ -> "nobody judged it";
        };
    }

    private static String ours(Replay.Ours said) {
        return (said.stood() ? "stood: " : "failed: ") + brief(said.verdict());
    }

    private static String tool(MadeTool tool) {
        String compiled = tool.compiled().map(Compiled::origin).map(origin -> switch (origin) {
            case MAKER -> "compiled tier by the maker";
            case INDUCED -> "compiled tier worked out from the solved examples";
        }).orElse("no compiled tier");
        return tool.state().label() + ", " + compiled;
    }

    /** What a model or its code said, on one line and without anything that a terminal obeys. */
    private static String brief(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST / 2)) + "…";
    }
}
