package dev.toolwright.sandbox.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.toolwright.sandbox.Limits;
import dev.toolwright.sandbox.Program;
import dev.toolwright.sandbox.Sandbox;
import dev.toolwright.sandbox.SandboxUnavailableException;
import dev.toolwright.sandbox.graalpy.GraalPyHome;
import dev.toolwright.tool.JsonText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SandboxesTest {

    private static final SandboxSettings GRAALPY = SandboxSettings.defaults().withEngine(EngineChoice.GRAALPY);

    @Test
    void choice_isReadFromItsWord_andNamesTheOthers() {
        assertThat(EngineChoice.parse("GraalPy")).isEqualTo(EngineChoice.GRAALPY);
        assertThatThrownBy(() -> EngineChoice.parse("docker"))
                .hasMessage("there is no sandbox 'docker'; known: [auto, bubblewrap, graalpy]");
    }

    @Test
    void engineThatIsNotThere_failsItsFirstCall_notTheOpening() {
        try (Sandbox sandbox = Sandboxes.open(GRAALPY, _ -> {})) {
            assertThat(sandbox.engine()).isEqualTo("graalpy, not started yet");
            assertThatThrownBy(() -> sandbox.run(Program.script("ans = 1", "ans"), JsonText.EMPTY_OBJECT, Limits.defaults()))
                    .isInstanceOf(SandboxUnavailableException.class)
                    .hasMessage("no sandbox with GraalPy: no folder is named where it lies");
        }
    }

    @Test
    void closedBeforeItsFirstCall_startsNothing() {
        Sandbox sandbox = Sandboxes.open(GRAALPY, _ -> {});
        sandbox.close();
        assertThatThrownBy(() -> sandbox.run(Program.script("ans = 1", "ans"), JsonText.EMPTY_OBJECT, Limits.defaults()))
                .isInstanceOf(SandboxUnavailableException.class)
                .hasMessageContaining("closed");
    }

    @Test
    void fetchingThatFails_isToldInItsOwnWords(@TempDir Path empty) {
        List<String> notices = new ArrayList<>();
        GraalPyHome home = GraalPyHome.at(empty).fetchedBy("java-that-is-not-there");
        assertThatThrownBy(() -> Sandboxes.start(GRAALPY.withGraalPy(home), notices::add))
                .isInstanceOf(SandboxUnavailableException.class)
                .hasMessageContaining("java-that-is-not-there failed");
        assertThat(notices).containsExactly("fetching GraalPy, about 140 MB, once");
    }

    @Test
    void auto_takesWhatThisMachineHas() throws InterruptedException {
        Path built = Path.of("..", "sandbox-worker", "target", "app").toAbsolutePath().normalize();
        List<String> notices = new ArrayList<>();
        SandboxSettings settings = SandboxSettings.defaults().withWorkers(1).withGraalPy(GraalPyHome.at(built));
        try (Sandbox sandbox = Sandboxes.start(settings, notices::add)) {
            assertThat(sandbox.engine()).matches("CPython .* under bubblewrap|GraalPy .* in worker JVMs");
            assertThat(notices.isEmpty()).isEqualTo(sandbox.engine().startsWith("CPython"));
        }
    }
}
