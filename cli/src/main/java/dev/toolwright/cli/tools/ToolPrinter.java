package dev.toolwright.cli.tools;

import dev.toolwright.cli.command.SolutionPrinter;
import dev.toolwright.cli.terminal.Amount;
import dev.toolwright.cli.terminal.Plain;
import dev.toolwright.cli.terminal.Style;
import dev.toolwright.cli.terminal.Terminal;
import dev.toolwright.toolmaker.example.Example;
import dev.toolwright.toolmaker.made.Attempt;
import dev.toolwright.toolmaker.made.Compiled;
import dev.toolwright.toolmaker.made.Decision;
import dev.toolwright.toolmaker.made.Finding;
import dev.toolwright.toolmaker.made.MadeTool;
import dev.toolwright.toolmaker.made.WrappedTool.UseCase;
import java.util.List;

/** Shows a made tool to a person who has to judge it. */
final class ToolPrinter {

    private static final int SHORT = 100;

    private final Terminal terminal;
    private final boolean full;

    /** @param full prompts and replies too */
    ToolPrinter(Terminal terminal, boolean full) {
        this.terminal = terminal;
        this.full = full;
    }

    void print(MadeTool tool) {
        terminal.out().println(terminal.style(Style.NAME, tool.name()) + " version " + tool.version() + ", " + tool.state().label());
        terminal.out().println(Plain.lines(tool.description()));
        code("function " + tool.wrapped().function(), tool.wrapped().source());
        tool.compiled().ifPresent(this::compiled);
        if (tool.compiled().isEmpty()) {
            head("use cases");
            for (UseCase useCase : tool.wrapped().useCases()) {
                terminal.out().println("  " + Plain.shortened(useCase.question(), SHORT));
                CodePrinter.print(terminal, useCase.snippet());
            }
        }
        tool.schema().ifPresent(schema -> code("arguments, as JSON schema", schema.text()));
        head("examples");
        examples("training", tool.examples().training());
        examples("validation", tool.examples().validation());
        examples("unseen by the maker", tool.examples().unseen());
        findings(tool.findings());
        making(tool);
        head("decisions");
        for (Decision decision : tool.decisions()) {
            terminal.out().println("  " + decision.at().toString().substring(0, 19) + "  " + decision.to().label() + " by "
                    + Plain.line(decision.by() + (decision.reason().isEmpty() ? "" : ": " + decision.reason())));
        }
    }

    void printChange(MadeTool before, MadeTool after) {
        head("changed since version " + before.version());
        List<String> lines = SourceDiff.of(before, after);
        if (lines.isEmpty()) {
            terminal.out().println("  nothing: the code is the same");
        }
        CodePrinter.printDiff(terminal, lines);
    }

    private void compiled(Compiled compiled) {
        String origin = switch (compiled.origin()) {
            case MAKER -> "written by the maker";
            case INDUCED -> "worked out from the examples, without a model";
        };
        boolean together = compiled.parse().equals(compiled.format());
        code((together ? "reading a question and writing the answer (" : "reading a question (") + origin + ")", compiled.parse());
        if (!together) {
            code("writing the answer", compiled.format());
        }
    }

    private void examples(String part, List<Example> examples) {
        for (Example example : examples) {
            terminal.out().println("  " + terminal.style(Style.FAINT, part + ": ") + text(example.question()));
            terminal.out().println("    → " + text(example.answer()));
        }
    }

    private void findings(List<Finding> findings) {
        head("screening");
        if (findings.stream().noneMatch(Finding::risky)) {
            terminal.out().println("  nothing risky was noticed");
        }
        for (Finding finding : findings) {
            String what = switch (finding.kind()) {
                case IMPORT -> "imports";
                case RISKY_IMPORT -> "imports what reaches out:";
                case RISKY_CALL -> "calls";
                case RISKY_ATTRIBUTE -> "touches";
                case UNBOUNDED_LOOP -> "loop without a visible end:";
            };
            String line = "  line " + finding.line() + ": " + what + " " + Plain.line(finding.detail());
            terminal.out().println(finding.risky() ? terminal.style(Style.WARNING, line) : line);
        }
    }

    private void making(MadeTool tool) {
        head("making by " + Plain.line(tool.making().maker()) + " in " + Plain.line(tool.making().engine()));
        for (Attempt attempt : tool.making().attempts()) {
            terminal.out().println("  " + attempt.stage().label() + " " + attempt.number() + "  "
                    + terminal.style(attempt.passed() ? Style.GOOD : Style.BAD, attempt.passed() ? "✓ " : "✗ ")
                    + text(attempt.verdict()));
            if (full) {
                part("asked", attempt.prompt());
                part("replied", attempt.reply());
            }
        }
        terminal.out().println("  " + Amount.of(tool.making().usage().modelCalls(), "model call") + ", "
                + Amount.of(tool.making().usage().totalTokens(), "token") + ", " + SolutionPrinter.cost(tool.making().usage())
                + ", prompts " + tool.making().prompts().substring(0, Math.min(12, tool.making().prompts().length())));
    }

    private void part(String title, String text) {
        if (!text.isEmpty()) {
            terminal.out().println("    " + terminal.style(Style.FAINT, title));
            CodePrinter.print(terminal, text.indent(2));
        }
    }

    private void code(String title, String code) {
        head(title);
        CodePrinter.print(terminal, code);
    }

    private void head(String title) {
        terminal.out().println();
        terminal.out().println(terminal.style(Style.STRONG, title));
    }

    private String text(String text) {
        return full ? Plain.line(text) : Plain.shortened(text, Math.max(SHORT, terminal.width() - 24));
    }
}
