package dev.toolwright.cli.tools;

import dev.toolwright.cli.terminal.Plain;
import dev.toolwright.cli.terminal.Style;
import dev.toolwright.cli.terminal.Terminal;
import dev.toolwright.toolmaker.transcript.Replay;
import dev.toolwright.toolmaker.transcript.Transcript.Fate;

/** Shows what became of each reply of a published conversation, there and here. */
final class ReplayPrinter {

    private static final int SHORT = 60;

    private ReplayPrinter() {}

    static void print(Terminal terminal, Replay replay) {
        terminal.out().println();
        terminal.out().println(terminal.style(Style.STRONG, "as published, and here"));
        for (Replay.Line line : replay.lines()) {
            String there = switch (line.published().fate()) {
                case Fate.Stood _ -> "stood";
                case Fate.Fell fell -> "fell: " + fell.error();
                case Fate.Unjudged _ -> "the last reply";
            };
            String here = line.ours()
                    .map(ours -> (ours.stood() ? "stands: " : "falls: ") + ours.verdict())
                    .orElse("did not come up");
            terminal.out().println("  " + line.published().stage().label() + " " + line.published().number() + "  "
                    + Plain.shortened(there, SHORT) + "; "
                    + terminal.style(line.agrees() ? Style.GOOD : Style.WARNING, Plain.shortened(here, 2 * SHORT)));
        }
        terminal.out().println(replay.reproduced() ? "all of it is reproduced" : "not all of it is reproduced");
        if (replay.tool().isEmpty()) {
            terminal.out().println("The conversation ends before there is a tool.");
        }
    }
}
