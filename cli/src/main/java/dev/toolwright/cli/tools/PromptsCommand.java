package dev.toolwright.cli.tools;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.cli.exit.CommandFailure;
import dev.toolwright.cli.exit.ExitStatus;
import dev.toolwright.cli.session.CommonOptions;
import dev.toolwright.cli.session.JsonOption;
import dev.toolwright.cli.session.Surroundings;
import dev.toolwright.cli.terminal.Terminal;
import dev.toolwright.store.AtomicFolder;
import dev.toolwright.toolmaker.prompt.Prompts;
import dev.toolwright.toolmaker.prompt.Template;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the templates that models are asked with. */
@Command(
        name = "prompts",
        description = "Show what models are asked when tools are made and used, or write it into files to be changed.",
        footer = {
            "",
            "Words in braces are filled in. Files that are not changed can be deleted again.",
            "",
            "Example:",
            "  toolwright tools prompts --out prompts",
            "  toolwright make --examples FILE --prompts prompts"
        })
final class PromptsCommand implements Callable<Integer> {

    @Parameters(paramLabel = "NAME", arity = "0..1", description = "Show this one, propose.md for example. Default: their names.")
    private @Nullable String name;

    @Option(names = "--out", paramLabel = "FOLDER", description = "Write all of them into a new folder.")
    private @Nullable Path out;

    @Mixin
    private JsonOption json = new JsonOption();

    @Mixin
    private CommonOptions common = new CommonOptions();

    private final Surroundings surroundings;

    PromptsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Prompts prompts = Prompts.defaults();
        Map<String, String> texts = new TreeMap<>();
        Arrays.stream(Template.values()).forEach(template -> texts.put(template.file(), prompts.text(template)));
        if (out != null) {
            write(texts, out);
        } else if (json.chosen()) {
            ObjectNode document = JsonNodeFactory.instance.objectNode();
            texts.forEach(document::put);
            JsonOption.print(surroundings.terminal(), document);
        } else if (name != null) {
            String wanted = name.endsWith(".md") ? name : name + ".md";
            if (!texts.containsKey(wanted)) {
                throw CommandFailure.usage("there is no prompt '" + name + "'; there are " + String.join(", ", texts.keySet()));
            }
            surroundings.terminal().out().print(texts.get(wanted));
        } else {
            Terminal terminal = surroundings.terminal();
            texts.keySet().forEach(terminal.out()::println);
        }
        return ExitStatus.OK.code();
    }

    private void write(Map<String, String> texts, Path folder) {
        AtomicFolder place = AtomicFolder.at(surroundings.folder().resolve(folder));
        if (place.exists()) {
            throw CommandFailure.failed(folder + " exists already; name another folder");
        }
        place.write(texts);
        surroundings.terminal().out().println(texts.size() + " prompts are in " + folder);
    }
}
