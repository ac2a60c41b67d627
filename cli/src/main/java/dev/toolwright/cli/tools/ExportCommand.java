package dev.toolwright.cli.tools;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.cli.argument.FormatName;
import dev.toolwright.cli.exit.CommandFailure;
import dev.toolwright.cli.exit.ExitStatus;
import dev.toolwright.cli.session.CommonOptions;
import dev.toolwright.cli.session.JsonOption;
import dev.toolwright.cli.session.Session;
import dev.toolwright.cli.session.Surroundings;
import dev.toolwright.store.AtomicFile;
import dev.toolwright.store.AtomicFolder;
import dev.toolwright.toolmaker.export.ExportFormat;
import dev.toolwright.toolmaker.export.ToolExport;
import dev.toolwright.toolmaker.made.Finding;
import dev.toolwright.toolmaker.made.MadeTool;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a made tool down for other programs. */
@Command(
        name = "export",
        description = "Write a made tool down for other programs.",
        footer = {
            "",
            "python: a folder with plain modules, a command (python tool.py 'question') and the examples as tests",
            "        (python -m unittest); skill: an Agent Skill, SKILL.md and scripts; mcp, openai: the tool's JSON as the",
            "        Model Context Protocol and OpenAI's API have it, on standard output unless --out says where.",
            "Outside of the sandbox the code runs with the rights of who runs it: read it first.",
            "",
            "Example:",
            "  toolwright tools export schedule_meeting --format skill --out skills/schedule-meeting"
        })
final class ExportCommand implements Callable<Integer> {

    @Mixin
    private ToolArgument tool = new ToolArgument();

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "python", converter = FormatName.class,
            description = "python, skill, mcp or openai. Default: ${DEFAULT-VALUE}.")
    private ExportFormat format = ExportFormat.PYTHON;

    @Option(names = "--out", paramLabel = "PATH",
            description = "Where to. Default: for a folder, the tool's name here; for JSON, standard output.")
    private @Nullable Path out;

    @Option(names = "--force", description = "Replace what an earlier export wrote.")
    private boolean force;

    @Mixin
    private JsonOption json = new JsonOption();

    @Mixin
    private CommonOptions common = new CommonOptions();

    private final Surroundings surroundings;

    ExportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (Session session = Session.open(surroundings, common)) {
            MadeTool made = tool.serving(session.toolwright().made());
            if (format.folder()) {
                folder(made);
            } else {
                file(made);
            }
            return ExitStatus.OK.code();
        }
    }

    private void folder(MadeTool made) {
        Path name = out == null ? Path.of(ToolExport.folderName(made, format)) : out;
        AtomicFolder folder = AtomicFolder.at(surroundings.folder().resolve(name));
        refuse(folder.exists(), name);
        Map<String, String> files = ToolExport.files(made, format);
        folder.write(files);
        report(made, name, List.copyOf(files.keySet()));
    }

    private void file(MadeTool made) {
        String text = ToolExport.text(made, format);
        if (out == null) {
            surroundings.terminal().out().print(text);
            return;
        }
        AtomicFile file = AtomicFile.at(surroundings.folder().resolve(out));
        refuse(file.exists(), out);
        file.write(text);
        report(made, out, List.of());
    }

    private void refuse(boolean exists, Path name) {
        if (exists && !force) {
            throw CommandFailure.failed(name + " exists already; --force replaces an earlier export");
        }
    }

    private void report(MadeTool made, Path name, List<String> files) {
        if (json.chosen()) {
            ObjectNode document = JsonNodeFactory.instance.objectNode()
                    .put("tool", made.name())
                    .put("version", made.version())
                    .put("format", format.word())
                    .put("path", surroundings.folder().resolve(name).toString());
            ArrayNode list = document.putArray("files");
            files.forEach(list::add);
            JsonOption.print(surroundings.terminal(), document);
            return;
        }
        surroundings.terminal().out().println(
                made.name() + " version " + made.version() + " is in " + name
                        + (files.isEmpty() ? "" : ": " + String.join(", ", files)));
        if (made.findings().stream().anyMatch(Finding::risky)) {
            surroundings.terminal().err().println("screening noticed something risky in its code; 'toolwright tools show "
                    + made.name() + "' says what");
        }
    }
}
