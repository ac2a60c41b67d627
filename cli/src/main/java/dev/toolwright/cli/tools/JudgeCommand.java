package dev.toolwright.cli.tools;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.toolwright.cli.argument.WholeNumber;
import dev.toolwright.cli.exit.ExitStatus;
import dev.toolwright.cli.session.CommonOptions;
import dev.toolwright.cli.session.JsonOption;
import dev.toolwright.cli.session.Session;
import dev.toolwright.cli.session.Surroundings;
import dev.toolwright.cli.terminal.Plain;
import dev.toolwright.toolmaker.made.MadeTool;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says whether an answer was right. */
@Command(
        name = "judge",
        description = "Say whether an answer of a made tool was right. A tool that fails too often is retired.",
        footer = {
            "",
            "A wrong answer becomes a case for the tool's next version, with the right one if it is given.",
            "",
            "Example, after an answer that ended in (use 12):",
            "  toolwright tools judge 12 wrong --answer \"15:00 - 16:00\""
        })
final class JudgeCommand implements Callable<Integer> {

    /** What a person says. */
    enum Verdict {
        RIGHT,
        WRONG
    }

    @Parameters(index = "0", paramLabel = "USE", converter = WholeNumber.Positive.class,
            description = "The number of the use, as 'toolwright use' shows it.")
    private int use;

    @Parameters(index = "1", paramLabel = "VERDICT", description = "right or wrong.")
    private Verdict verdict = Verdict.RIGHT;

    @Option(names = "--answer", paramLabel = "TEXT", description = "The right answer, where the given one was wrong.")
    private @Nullable String answer;

    @Option(names = "--by", paramLabel = "NAME", description = "Who judges, for the record. Default: the user's name.")
    private @Nullable String by;

    @Mixin
    private JsonOption json = new JsonOption();

    @Mixin
    private CommonOptions common = new CommonOptions();

    private final Surroundings surroundings;

    JudgeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (Session session = Session.open(surroundings, common)) {
            String judge = by == null ? surroundings.user() : by;
            Optional<MadeTool> retired = session.toolwright()
                    .made()
                    .judge(use, verdict == Verdict.RIGHT, Optional.ofNullable(answer), judge)
                    .retired();
            if (json.chosen()) {
                JsonOption.print(surroundings.terminal(), JsonNodeFactory.instance.objectNode()
                        .put("use", use)
                        .put("right", verdict == Verdict.RIGHT)
                        .put("retired", retired.map(MadeTool::name).orElse(null)));
            } else {
                surroundings.terminal().out().println("use " + use + " is marked "
                        + (verdict == Verdict.RIGHT ? "right" : "wrong"));
                retired.ifPresent(tool -> surroundings.terminal().out().println(Plain.line(tool.name() + " version "
                        + tool.version() + " is retired: " + tool.decisions().getLast().reason())));
            }
            return ExitStatus.OK.code();
        }
    }
}
