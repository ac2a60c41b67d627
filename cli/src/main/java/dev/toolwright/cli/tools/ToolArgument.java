package dev.toolwright.cli.tools;

import dev.toolwright.MadeTools;
import dev.toolwright.cli.argument.WholeNumber;
import dev.toolwright.toolmaker.made.MadeTool;
import dev.toolwright.toolmaker.made.ToolState;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A made tool, and one of its versions. */
final class ToolArgument {

    @Parameters(paramLabel = "TOOL", description = "The tool's name, as 'toolwright tools list' shows it.")
    private String name = "";

    @Option(names = "--version", paramLabel = "N", converter = WholeNumber.Positive.class,
            description = "Which version. Default: the newest, or the one that serves where that is what counts.")
    private @Nullable Integer version;

    String name() {
        return name;
    }

    /** The version named, else the newest. */
    MadeTool newest(MadeTools tools) {
        return of(tools, () -> tools.get(name));
    }

    /** The version named, else the one that serves, else the newest. */
    MadeTool serving(MadeTools tools) {
        return of(tools, () -> tools.store().serving(name).orElseGet(() -> tools.get(name)));
    }

    /** The version named, else the newest that may come into a state, else the newest. */
    MadeTool thatMayBecome(MadeTools tools, ToolState state) {
        return of(tools, () -> tools.versions(name).reversed().stream()
                .filter(made -> made.state().mayBecome(state))
                .findFirst()
                .orElseGet(() -> tools.get(name)));
    }

    private MadeTool of(MadeTools tools, Supplier<MadeTool> otherwise) {
        return version == null ? otherwise.get() : tools.get(name, version);
    }
}
