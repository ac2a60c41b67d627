package dev.toolwright.cli.session;

import dev.toolwright.Decomposition;
import dev.toolwright.Toolwright;
import dev.toolwright.budget.Usage;
import dev.toolwright.cli.terminal.Plain;
import dev.toolwright.cli.terminal.Terminal;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Option;

/** Whether a model parts an instruction into what it asks for before tools are looked up. */
public final class DecomposeOption {

    @Option(names = "--decompose-with-model",
            description = "Have the model of the role 'decomposer' (else the solver's) part the text into what it asks for, each "
                    + "looked for by itself. One model call, whose cost is told. Default: by its sentences, without a model.")
    private boolean chosen;

    /** What the text asks for; empty if no model is to say so, or if it fails, which is told. */
    public List<String> requests(String text, Toolwright toolwright, Terminal terminal) {
        if (!chosen) {
            return List.of();
        }
        Decomposition parted = toolwright.decompose(text);
        parted.failure().ifPresent(why -> terminal.err().println(
                "toolwright: " + Plain.line(why) + "; the text is parted by its sentences"));
        parted.requests().forEach(request -> terminal.err().println("asked for: " + Plain.line(request)));
        terminal.err().println("parting the text cost " + cost(parted.usage()));
        return parted.requests();
    }

    private static String cost(Usage usage) {
        String tokens = String.format(Locale.ROOT, "%,d tokens", usage.inputTokens() + usage.outputTokens());
        return usage.priced() ? String.format(Locale.ROOT, "%s, $%.6f", tokens, usage.costMicroUsd() / 1e6) : tokens;
    }
}
