package dev.toolwright.cli.sandbox;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.cli.terminal.Plain;
import dev.toolwright.cli.terminal.Style;
import dev.toolwright.cli.terminal.Terminal;
import dev.toolwright.sandbox.check.SandboxCheck;
import dev.toolwright.sandbox.engine.EngineChoice;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The findings for people, and as JSON for programs. */
final class CheckPrinter {

    private final Terminal terminal;

    CheckPrinter(Terminal terminal) {
        this.terminal = terminal;
    }

    void print(List<EngineFinding> findings, Optional<EngineChoice> chosen) {
        for (EngineFinding each : findings) {
            switch (each.finding()) {
                case SandboxCheck.Unusable unusable ->
                    line(each, terminal.style(Style.WARNING, "not usable") + ": " + Plain.line(unusable.reason()));
                case SandboxCheck.Usable usable -> {
                    line(each, String.format(Locale.ROOT, "%s, ready after %.2f s",
                            Plain.line(usable.engine()), usable.started().toMillis() / 1e3));
                    usable.proofs().forEach(this::print);
                }
            }
        }
        terminal.out().println();
        terminal.out().println(chosen
                .map(engine -> "made code runs in " + terminal.style(Style.STRONG, engine.word()))
                .orElse("made code can't be run with what was checked"));
    }

    static ObjectNode document(List<EngineFinding> findings, Optional<EngineChoice> chosen) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("chosen", chosen.map(EngineChoice::word).orElse(null));
        ArrayNode engines = document.putArray("engines");
        for (EngineFinding each : findings) {
            ObjectNode node = engines.addObject().put("engine", each.engine().word());
            switch (each.finding()) {
                case SandboxCheck.Unusable unusable -> node.put("usable", false).put("reason", unusable.reason());
                case SandboxCheck.Usable usable -> {
                    node.put("usable", true)
                            .put("version", usable.engine())
                            .put("readyAfterMillis", usable.started().toMillis())
                            .put("safe", usable.safe());
                    ArrayNode proofs = node.putArray("proofs");
                    usable.proofs().forEach(proof -> proofs.addObject()
                            .put("claim", proof.claim()).put("held", proof.held()).put("seen", proof.seen()));
                }
            }
        }
        return document;
    }

    private void line(EngineFinding finding, String text) {
        terminal.out().printf("%-11s %s%n", finding.engine().word(), text);
    }

    private void print(SandboxCheck.Proof proof) {
        String mark = proof.held() ? terminal.style(Style.GOOD, "holds") : terminal.style(Style.BAD, "FAILS");
        terminal.out().printf("    %s  %s (%s)%n", mark, proof.claim(), proof.seen());
    }
}
