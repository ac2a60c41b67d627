package dev.toolwright.toolmaker.export;

import dev.toolwright.toolmaker.made.Finding;
import dev.toolwright.toolmaker.made.MadeTool;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Collectors;

/** Where a made tool comes from and what is known of it, in Markdown: who runs it elsewhere has nothing else to go by. */
final class Provenance {

    private static final int LONGEST = 300;

    private Provenance() {}

    static String readMe(MadeTool tool) {
        return """
                # %s

                %s

                    python tool.py 'a question'
                    python tool.py --arguments '{"name": value}'
                    python -m unittest                     # the examples in examples.jsonl
                    from %s import answer

                %s
                """.formatted(
                tool.name(), escaped(OneLine.of(tool.description(), LONGEST)), PythonFolder.name(tool), story(tool));
    }

    /** A paragraph. */
    static String story(MadeTool tool) {
        String noticed = tool.findings().stream()
                .filter(Finding::risky)
                .map(finding -> "line " + finding.line() + ", " + finding.detail())
                .collect(Collectors.joining("; "));
        return "Made by Toolwright (version %d of the tool, %s), state %s. The code was written by the model %s, ran in a sandbox"
                        .formatted(tool.version(), LocalDate.ofInstant(tool.madeAt(), ZoneOffset.UTC), tool.state().label(),
                                escaped(OneLine.of(tool.making().maker(), LONGEST)))
                + " (%s) and reproduced its %d examples there (SHA-256 `%s`)."
                        .formatted(escaped(OneLine.of(tool.making().engine(), LONGEST)), tool.examples().all().size(),
                                tool.examples().hash())
                + "\n\n**Outside of that sandbox it runs with your rights: read it first.** Screening noticed "
                + (noticed.isEmpty() ? "nothing." : escaped(OneLine.of(noticed, LONGEST)) + ".");
    }

    /** Without a meaning for Markdown or HTML. */
    static String escaped(String line) {
        return line.replaceAll("([\\\\`*_{}\\[\\]<>#|!&~])", "\\\\$1");
    }
}
