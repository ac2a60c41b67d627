package dev.toolwright.toolmaker.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.sandbox.Limits;
import dev.toolwright.sandbox.Sandbox;
import dev.toolwright.toolmaker.made.Attempt.Stage;
import dev.toolwright.toolmaker.made.MadeTool;
import dev.toolwright.toolmaker.made.ToolState;
import dev.toolwright.toolmaker.run.MadeCode;
import dev.toolwright.toolmaker.sandboxed.Engines;
import dev.toolwright.toolmaker.shared.SharedData;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** The conversations that the paper's authors have published: what happened there happens here. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishedTranscriptsTest {

    private Sandbox sandbox;
    private MadeCode code;

    @BeforeAll
    void open() throws InterruptedException {
        sandbox = Engines.bubblewrapOrSkip();
        code = new MadeCode(sandbox, Limits.defaults());
    }

    @AfterAll
    void close() {
        if (sandbox != null) {
            sandbox.close();
        }
    }

    @TestFactory
    Stream<DynamicTest> replay_published_hasThePublishedOutcome() throws Exception {
        try (Stream<Path> files = Files.list(SharedData.get("latm/maker-transcripts"))) {
            return files.sorted().toList().stream().map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                Transcript transcript = Transcript.read(file);

                Replay replay = Replay.of(transcript, List.of(), code, Clock.systemUTC(), event -> {});

                assertThat(replay.lines()).allMatch(Replay.Line::agrees);
                assertThat(replay.tool().map(MadeTool::state)).contains(
                        transcript.of(Stage.WRAP).isEmpty() ? ToolState.REJECTED : ToolState.VERIFIED);
            }));
        }
    }
}
