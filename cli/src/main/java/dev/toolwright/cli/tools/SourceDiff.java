package dev.toolwright.cli.tools;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import dev.toolwright.toolmaker.made.Compiled;
import dev.toolwright.toolmaker.made.MadeTool;
import java.util.List;
import java.util.stream.Stream;

/** What changed in the code from one version of a tool to another, as unified diffs. */
final class SourceDiff {

    private static final int CONTEXT = 3;

    private SourceDiff() {}

    /** Lines as the model wrote them; empty if the code is the same. */
    static List<String> of(MadeTool before, MadeTool after) {
        return Stream.of(
                        diff("function.py", before, before.wrapped().source(), after, after.wrapped().source()),
                        diff("parsing.py", before, parse(before), after, parse(after)),
                        diff("formatting.py", before, format(before), after, format(after)))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> diff(String file, MadeTool before, String old, MadeTool after, String fresh) {
        List<String> lines = old.lines().toList();
        return UnifiedDiffUtils.generateUnifiedDiff(
                "version " + before.version() + "/" + file,
                "version " + after.version() + "/" + file,
                lines,
                DiffUtils.diff(lines, fresh.lines().toList()),
                CONTEXT);
    }

    private static String parse(MadeTool tool) {
        return tool.compiled().map(Compiled::parse).orElse("");
    }

    private static String format(MadeTool tool) {
        return tool.compiled().map(Compiled::format).orElse("");
    }
}
