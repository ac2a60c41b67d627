package dev.toolwright.cli.snapshot;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.toolwright.cli.exit.CommandFailure;
import dev.toolwright.cli.session.CommonOptions;
import dev.toolwright.cli.session.Session;
import dev.toolwright.cli.session.Surroundings;
import dev.toolwright.cli.terminal.Amount;
import dev.toolwright.gateway.snapshot.HandWriting;
import dev.toolwright.gateway.snapshot.redaction.Redactor;
import dev.toolwright.store.AtomicFile;
import dev.toolwright.tool.ObservationStatus;
import dev.toolwright.tool.Tool;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Keeps answers written by hand. */
@Command(
        name = "add",
        description = "Keep answers that were written by hand. In replays they go before all others, and are marked.",
        footer = {
            "",
            "FILE has JSON lines:",
            "  {\"tool\": \"name\", \"arguments\": {…}, \"answer\": …, \"error\": false}",
            "answer is text, or any JSON; error may be missing. All lines are kept, or none."
        })
final class AddCommand implements Callable<Integer> {

    private record Line(Tool tool, String arguments, String answer, ObservationStatus status) {}

    @Parameters(paramLabel = "FILE", description = "The answers.")
    @SuppressWarnings("NullAway.Init") // required
    private Path file;

    @Mixin
    private PlaceOption place = new PlaceOption();

    @Mixin
    private CommonOptions common = new CommonOptions();

    private final Surroundings surroundings;

    AddCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws InterruptedException {
        List<Line> lines = new ArrayList<>();
        try (Session session = Session.open(surroundings, common)) {
            session.ensureBuiltInApis();
            int number = 0;
            for (String text : AtomicFile.at(surroundings.folder().resolve(file)).read().split("\\R", -1)) {
                number++;
                if (!text.isBlank()) {
                    lines.add(line(text, number, session));
                }
            }
        }
        try (HandWriting writing = HandWriting.into(
                place.path(surroundings, common), Redactor.withoutCredentials(), surroundings.clock())) {
            lines.forEach(line -> writing.add(line.tool(), line.arguments(), line.answer(), line.status()));
        }
        surroundings.terminal().out().println(Amount.of(lines.size(), "answer") + " kept");
        return 0;
    }

    private Line line(String text, int number, Session session) {
        JsonNode line = parsed(text, number);
        String name = line.path("tool").asText();
        Tool tool = session.toolwright()
                .catalog()
                .find(name)
                .orElseThrow(() -> problem(number, "there is no tool named '" + name + "' in the catalogue"))
                .tool();
        JsonNode answer = line.path("answer");
        if (answer.isMissingNode() || !line.path("arguments").isObject()) {
            throw problem(number, "expected {\"tool\": …, \"arguments\": {…}, \"answer\": …}");
        }
        return new Line(
                tool,
                line.path("arguments").toString(),
                answer.isTextual() ? answer.textValue() : answer.toString(),
                line.path("error").asBoolean() ? ObservationStatus.ERROR : ObservationStatus.OK);
    }

    private JsonNode parsed(String text, int number) {
        try {
            return new JsonMapper().readTree(text);
        } catch (JsonProcessingException malformed) {
            throw problem(number, "it is no JSON: " + malformed.getOriginalMessage());
        }
    }

    private CommandFailure problem(int number, String what) {
        return CommandFailure.failed(file + ", line " + number + ": " + what);
    }
}
