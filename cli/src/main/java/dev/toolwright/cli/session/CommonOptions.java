package dev.toolwright.cli.session;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What every command understands. */
public final class CommonOptions {

    @Option(names = "--verbose", description = "Say more: texts in full, and a stack trace with an error.")
    public boolean verbose;

    @Option(names = "--config", paramLabel = "FILE",
            description = "Configuration to use instead of ./toolwright.yaml or the one in TOOLWRIGHT_HOME.")
    public @Nullable Path config;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help and stop.")
    boolean help;
}
