package dev.toolwright.cli.snapshot;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.cli.session.JsonOption;
import dev.toolwright.cli.terminal.Plain;
import dev.toolwright.cli.terminal.Terminal;
import dev.toolwright.gateway.snapshot.bundle.Bundle;
import dev.toolwright.gateway.snapshot.bundle.BundleManifest;
import java.util.Map;
import java.util.stream.Collectors;

/** Shows what a bundle says of itself. */
record BundlePrinter(Terminal terminal, boolean json) {

    void print(String what, Bundle bundle) {
        BundleManifest manifest = bundle.manifest();
        if (json) {
            ObjectNode document = new JsonMapper().createObjectNode();
            document.put("name", bundle.name()).put("licence", manifest.licence());
            manifest.first().ifPresent(at -> document.put("first", at.toString()));
            manifest.last().ifPresent(at -> document.put("last", at.toString()));
            document.set("counts", new JsonMapper().valueToTree(manifest.counts()));
            document.set("redactions", new JsonMapper().valueToTree(manifest.redactions()));
            JsonOption.print(terminal, document);
            return;
        }
        terminal.out().println(what + ": " + bundle.name());
        terminal.out().println("  counts      " + line(manifest.counts()));
        terminal.out().println("  redactions  " + line(manifest.redactions()));
        manifest.first().ifPresent(first ->
                terminal.out().println("  captured    " + first + manifest.last().map(last -> " to " + last).orElse("")));
        terminal.out().println("  licence     " + Plain.line(manifest.licence()));
    }

    private static String line(Map<String, Long> numbers) {
        return numbers.entrySet().stream()
                .map(entry -> Plain.line(entry.getKey()) + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }
}
