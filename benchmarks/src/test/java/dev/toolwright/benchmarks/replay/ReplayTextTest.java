package dev.toolwright.benchmarks.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.benchmarks.accuracy.Score;
import dev.toolwright.budget.Usage;
import dev.toolwright.toolmaker.made.Attempt.Stage;
import dev.toolwright.toolmaker.transcript.Replay;
import dev.toolwright.toolmaker.transcript.Replay.Line;
import dev.toolwright.toolmaker.transcript.Replay.Ours;
import dev.toolwright.toolmaker.transcript.Transcript.Fate;
import dev.toolwright.toolmaker.transcript.Transcript.Published;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReplayTextTest {

    private static final Line FELL = new Line(
            new Published(Stage.PROPOSE, 1, "…", new Fate.Fell("KeyError: '{'\n  in line 3")), Optional.of(new Ours(false, "KeyError")));
    private static final Line STOOD =
            new Line(new Published(Stage.PROPOSE, 2, "…", new Fate.Stood()), Optional.of(new Ours(true, "it runs")));

    @Test
    void of_everyReply_isToldAsThereAndHere() {
        assertThat(ReplayText.of("dyck", new Replay(Optional.empty(), List.of(FELL, STOOD)), Optional.empty()).lines())
                .containsExactly(
                        "dyck: as published",
                        "  propose 1  published: failed: KeyError: '{' in line 3",
                        "             here: failed: KeyError",
                        "  propose 2  published: stood",
                        "             here: stood: it runs",
                        "  tool       none: the conversation ends before it is decided");
    }

    @Test
    void of_otherOutcomeThanPublished_saysSoInTheFirstLine() {
        Line fellHere = new Line(STOOD.published(), Optional.of(new Ours(false, "the tests can't fail")));
        assertThat(ReplayText.of("dyck", new Replay(Optional.empty(), List.of(fellHere)), Optional.empty()))
                .startsWith("dyck: not as published");
    }

    @Test
    void of_score_isToldInPerCent() {
        assertThat(ReplayText.of("dyck", new Replay(Optional.empty(), List.of()), Optional.of(new Score(3, 0, 1, 0, Usage.NONE))))
                .contains("3 of 4 right without a model (75.0 %)");
    }

    @Test
    void of_whatAModelSaid_reachesNoTerminalAsACommand() {
        Line hostile = new Line(
                new Published(Stage.PROPOSE, 1, "…", new Fate.Fell("\u001b[2Jgone")), Optional.of(new Ours(false, "a\u0007b")));
        assertThat(ReplayText.of("k", new Replay(Optional.empty(), List.of(hostile)), Optional.empty()))
                .doesNotContain("\u001b", "\u0007")
                .contains("gone");
    }
}
