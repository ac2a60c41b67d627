package dev.toolwright.toolmaker.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.sandbox.Limits;
import dev.toolwright.sandbox.Sandbox;
import dev.toolwright.toolmaker.example.Example;
import dev.toolwright.toolmaker.example.ExampleFile;
import dev.toolwright.toolmaker.fit.Fits;
import dev.toolwright.toolmaker.made.MadeTool;
import dev.toolwright.toolmaker.run.MadeCode;
import dev.toolwright.toolmaker.sandboxed.Engines;
import dev.toolwright.toolmaker.shared.SharedData;
import dev.toolwright.toolmaker.transcript.Replay;
import dev.toolwright.toolmaker.transcript.Transcript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Published tools among questions of all public tasks: told apart as well as the paper's dispatcher model does, without one. */
@Timeout(600)
class PublishedToolsTest {

    private static final int MADE_FROM = 10;

    @Test
    void trial_publishedTools_areFoundAndStrangersAreNot() throws Exception {
        try (Sandbox sandbox = Engines.bubblewrapOrSkip()) {
            MadeCode code = new MadeCode(sandbox, Limits.defaults());
            List<DispatchTrial.Kind> kinds = kinds(code);
            TrialSettings settings = TrialSettings.defaults().withKnown(2).withQuestions(20);

            TrialReport report = new DispatchTrial(kinds, settings).run(Dispatcher.withoutModel(new Fits(code)));

            assertThat(report.rightTool().mean()).as(report.toString()).isGreaterThanOrEqualTo(95);
            assertThat(report.rightNone().mean()).as(report.toString()).isEqualTo(100);
        }
    }

    private static List<DispatchTrial.Kind> kinds(MadeCode code) throws IOException, InterruptedException {
        List<DispatchTrial.Kind> kinds = new ArrayList<>();
        try (Stream<Path> tasks = Files.list(SharedData.get("latm/tasks"))) {
            for (Path task : tasks.sorted().toList()) {
                List<Example> examples = ExampleFile.read(task);
                kinds.add(new DispatchTrial.Kind(
                        tool(SharedData.get("latm/maker-transcripts").resolve(task.getFileName()), examples, code),
                        examples.subList(MADE_FROM, examples.size()).stream().map(Example::question).toList()));
            }
        }
        return kinds;
    }

    /** Absent if nothing was published, or no compiled code could be worked out. */
    private static Optional<MadeTool> tool(Path transcript, List<Example> examples, MadeCode code) throws InterruptedException {
        return Files.exists(transcript)
                ? Replay.of(Transcript.read(transcript), examples.subList(0, MADE_FROM), code, Clock.systemUTC(), _ -> {})
                        .tool()
                        .filter(tool -> tool.compiled().isPresent())
                : Optional.empty();
    }
}
