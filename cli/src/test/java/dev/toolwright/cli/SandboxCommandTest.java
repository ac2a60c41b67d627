package dev.toolwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toolwright.cli.Shell.Result;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the check says of engines that are there, and of those that are not. */
@ExtendWith(ShellExtension.class)
class SandboxCommandTest {

    private static final String BUILT =
            Path.of("..", "sandbox-worker", "target", "app").toAbsolutePath().normalize().toString();

    @Test
    void check_ofGraalPy_provesEveryWall(Shell shell) {
        Result result = shell.with("TOOLWRIGHT_GRAALPY", BUILT).run("sandbox", "check", "--engine", "graalpy");

        assertThat(result.status()).as(result.out() + result.err()).isZero();
        assertThat(result.out())
                .contains("GraalPy ", "ready after", "made code runs in graalpy")
                .contains("holds  the host's files are out of reach (Raised)")
                .doesNotContain("FAILS", "bubblewrap");
    }

    @Test
    void check_asJson_hasEveryProof(Shell shell) {
        JsonNode found = shell.with("TOOLWRIGHT_GRAALPY", BUILT).run("sandbox", "check", "--engine", "graalpy", "--json").json();

        assertThat(found.path("chosen").asText()).isEqualTo("graalpy");
        JsonNode engine = found.path("engines").path(0);
        assertThat(engine.path("safe").asBoolean()).isTrue();
        assertThat(engine.path("proofs")).hasSizeGreaterThan(8).allMatch(proof -> proof.path("held").asBoolean());
    }

    @Test
    void check_withoutGraalPy_saysWhatToDo_andFails(Shell shell) {
        Result result = shell.with("TOOLWRIGHT_GRAALPY", shell.path("nowhere").toString())
                .run("sandbox", "check", "--engine", "graalpy");

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out()).contains("graalpy     not usable: it is not in", "./mvnw -q -Dquick -f sandbox-worker package")
                .contains("made code can't be run");
    }

    @Test
    void check_byDefault_looksAtBothEngines(Shell shell) {
        JsonNode found = shell.with("TOOLWRIGHT_GRAALPY", shell.path("nowhere").toString()).run("sandbox", "check", "--json").json();

        assertThat(found.path("engines").findValuesAsText("engine")).containsExactly("bubblewrap", "graalpy");
        assertThat(found.path("engines").path(1).path("usable").asBoolean()).isFalse();
    }

    @Test
    void check_ofAnEngineThatThereIsNot_isRefused(Shell shell) {
        Result result = shell.run("sandbox", "check", "--engine", "docker");

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).contains("--engine", "docker");
    }
}
