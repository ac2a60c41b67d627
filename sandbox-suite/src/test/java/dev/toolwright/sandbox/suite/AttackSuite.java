package dev.toolwright.sandbox.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.sandbox.Limits;
import dev.toolwright.sandbox.Program;
import dev.toolwright.sandbox.Sandbox;
import dev.toolwright.sandbox.Verdict;
import dev.toolwright.tool.JsonText;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The contract of a sandbox under attack, the same for every engine: the verdict is right, the host is unharmed, and the next
 * call is served as if nothing had been.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class AttackSuite {

    private static final int LEAST_ATTACKS = 120;
    private static final Duration PLENTY = Duration.ofSeconds(30);
    private static final int VALUE_BYTES = 64 << 10;
    private static final Program HEALTHY = Program.script("ans = sorted({'b': 2, 'a': len('xyz')}.items())", "ans");

    private Sandbox sandbox;
    private Canary canary;

    /** Starts the engine with one worker, so that every call follows upon the one before it; skips where it can't run. */
    protected abstract Sandbox start() throws InterruptedException;

    /** How long a test waits for what may be endless; what is to end by itself gets plenty. */
    protected abstract Duration timeout();

    /** Largest memory that a call is given. */
    protected abstract long memoryBytes();

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        sandbox = start();
        canary = Canary.in(folder);
    }

    @AfterAll
    void close() throws IOException {
        if (sandbox != null) {
            sandbox.close();
        }
        if (canary != null) {
            canary.close();
        }
    }

    @TestFactory
    Stream<DynamicContainer> attack_isMetWithTheRightVerdictAndHarmsNothing() {
        return Attack.FAMILIES.stream().map(family -> DynamicContainer.dynamicContainer(
                family,
                Attack.family(family).stream().map(attack -> DynamicTest.dynamicTest(attack.name(), () -> meet(attack)))));
    }

    @Test
    void attacks_areManyAndNamedOnce() {
        List<String> names = Attack.FAMILIES.stream().flatMap(f -> Attack.family(f).stream()).map(Attack::name).toList();
        assertThat(names).hasSizeGreaterThanOrEqualTo(LEAST_ATTACKS).doesNotHaveDuplicates();
    }

    private void meet(Attack attack) throws Exception {
        for (Attack.Step step : attack.steps()) {
            Limits limits = limits(attack, step);
            Verdict verdict = sandbox.run(
                    Program.script(canary.aim(step.code()), "ans"), JsonText.EMPTY_OBJECT, limits);
            assertThat(step.expected())
                    .as("what may come of it; it was %s", shortened(verdict))
                    .anyMatch(expected -> expected.matches(verdict));
            assertThat(verdict.output().stdout().length()).isLessThanOrEqualTo(limits.outputBytes());
            canary.assertUnharmed(verdict);
        }
        Verdict next = sandbox.run(HEALTHY, JsonText.EMPTY_OBJECT, Limits.defaults().withTimeout(PLENTY).withMemoryBytes(memoryBytes()));
        assertThat(new Expected("Returned", "[[\"a\", 3], [\"b\", 2]]").matches(next))
                .as("the next call is served; it was %s", shortened(next))
                .isTrue();
    }

    private Limits limits(Attack attack, Attack.Step step) {
        boolean endless = step.expected().stream().anyMatch(expected -> expected.kind().equals("TimedOut"));
        Duration patience = attack.extraTime().isZero() ? timeout() : attack.extraTime();
        Duration time = endless ? patience : PLENTY;
        return Limits.defaults().withTimeout(time).withMemoryBytes(memoryBytes()).withValueBytes(VALUE_BYTES);
    }

    private static String shortened(Verdict verdict) {
        String text = verdict.toString();
        return text.length() > 1500 ? text.substring(0, 1500) + " …" : text;
    }
}
