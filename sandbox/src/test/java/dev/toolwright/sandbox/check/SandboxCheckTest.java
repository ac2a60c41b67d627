package dev.toolwright.sandbox.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.sandbox.Limits;
import dev.toolwright.sandbox.Output;
import dev.toolwright.sandbox.Program;
import dev.toolwright.sandbox.Sandbox;
import dev.toolwright.sandbox.Spent;
import dev.toolwright.sandbox.Verdict;
import dev.toolwright.sandbox.graalpy.GraalPyHome;
import dev.toolwright.tool.JsonText;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SandboxCheckTest {

    @Test
    void engineThatRunsHere_holdsEveryWall() throws InterruptedException {
        switch (SandboxCheck.bubblewrap()) {
            case SandboxCheck.Unusable unusable -> Assumptions.abort(unusable.reason());
            case SandboxCheck.Usable usable -> {
                assertThat(usable.proofs()).allMatch(SandboxCheck.Proof::held);
                assertThat(usable.safe()).isTrue();
            }
        }
    }

    @Test
    void graalPy_holdsEveryWallToo() throws InterruptedException {
        Path built = Path.of("..", "sandbox-worker", "target", "app").toAbsolutePath().normalize();
        assertThat(SandboxCheck.graalPy(GraalPyHome.at(built), _ -> {}))
                .isInstanceOfSatisfying(SandboxCheck.Usable.class, usable -> assertThat(usable.proofs())
                        .allMatch(SandboxCheck.Proof::held));
    }

    @Test
    void graalPy_thatIsNotThere_saysWhatToDo(@TempDir Path empty) throws InterruptedException {
        assertThat(SandboxCheck.graalPy(GraalPyHome.at(empty), _ -> {}))
                .isInstanceOfSatisfying(SandboxCheck.Unusable.class, unusable -> assertThat(unusable.reason())
                        .contains(empty.toString(), "./mvnw"));
    }

    @Test
    void engineWithoutWalls_isFoundOut() throws InterruptedException {
        Verdict open = new Verdict.Returned(
                new JsonText("42"), Output.NONE, new Spent(Duration.ZERO, Duration.ZERO, 0));
        SandboxCheck.Usable finding = SandboxCheck.of(new Wide(open), Duration.ZERO);
        assertThat(finding.safe()).isFalse();
        assertThat(finding.proofs()).filteredOn(SandboxCheck.Proof::held).extracting(SandboxCheck.Proof::claim)
                .containsExactly("an honest call is answered");
    }

    /** Lets everything pass. */
    private record Wide(Verdict verdict) implements Sandbox {
        @Override
        public Verdict run(Program program, JsonText arguments, Limits limits) {
            return verdict;
        }

        @Override
        public String engine() {
            return "none at all";
        }

        @Override
        public void close() {
            // nothing runs
        }
    }
}
