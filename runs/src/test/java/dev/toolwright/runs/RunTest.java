package dev.toolwright.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.toolwright.budget.Budget;
import dev.toolwright.budget.Usage;
import dev.toolwright.chat.ChatModelException;
import dev.toolwright.runs.RunReport.Failure;
import dev.toolwright.runs.answer.NativeFormat;
import dev.toolwright.runs.answer.ToolBenchFormat;
import dev.toolwright.solution.Outcome;
import dev.toolwright.solver.strategy.Dfsdt;
import dev.toolwright.solver.SolveContext;
import dev.toolwright.solver.SolveTask;
import dev.toolwright.solver.SolverSettings;
import dev.toolwright.store.FolderLock;
import dev.toolwright.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.jspecify.annotations.Nullable;

class RunTest {

    @TempDir
    Path folder;

    private RunSettings settings;

    @BeforeEach
    void chooseSettings() {
        settings = RunSettings.defaults(folder, new NativeFormat());
    }

    @Test
    void go_freshFolder_writesAnAnswerFileForEach() throws IOException {
        RunReport report = run(settings, 20);

        assertThat(report.complete()).isTrue();
        assertThat(report.outcomes().values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(20);
        assertThat(report.count(Outcome.ANSWERED)).isPositive();
        assertThat(report.usage().costMicroUsd()).isPositive();
        assertThat(RunFiles.answers(folder)).hasSize(20).containsKeys("q1.solution.json", "q20.solution.json");
        assertThat(folder.resolve("run/report.json")).content().contains("\"complete\" : true");
    }

    @Test
    void go_anyParallelism_givesTheSameAnswers(@TempDir Path other) throws IOException {
        run(settings.withParallel(1), 20);
        run(RunSettings.defaults(other, new NativeFormat()).withParallel(20), 20);

        assertThat(RunFiles.answers(other)).isEqualTo(RunFiles.answers(folder));
    }

    @Test
    void go_anotherSeed_givesOtherAnswers(@TempDir Path other) throws IOException {
        run(settings, 5);
        run(RunSettings.defaults(other, new NativeFormat()).withSeed(7), 5);

        assertThat(RunFiles.answers(other)).isNotEqualTo(RunFiles.answers(folder));
    }

    @Test
    void go_secondTime_solvesNothingAgain() {
        RunReport first = run(settings, 10);
        InstructionSolver never = (instruction, seed, events, memory) -> {
            throw new AssertionError("solved again: " + instruction);
        };
        RunReport second = Run.of(settings, Scripted.instructions(10), never, Scripted.CLOCK).go(RunListener.NONE);

        assertThat(second.earlier()).isEqualTo(10);
        assertThat(second.outcomes()).isEqualTo(first.outcomes());
        assertThat(second.usage()).isEqualTo(first.usage());
        assertThat(second.complete()).isTrue();
    }

    @Test
    void go_brokenAnswerFile_isDoneAgain() throws IOException {
        run(settings, 3);
        Path answer = folder.resolve("q2.solution.json");
        String whole = Files.readString(answer);
        Files.writeString(answer, whole.substring(0, whole.length() / 2));

        RunReport report = run(settings, 3);

        assertThat(report.earlier()).isEqualTo(2);
        assertThat(answer).hasContent(whole);
    }

    @Test
    void go_oneInstructionFails_othersDoNotAndNextRunTriesItAgain() throws IOException {
        InstructionSolver failing = (instruction, seed, events, memory) -> {
            if (instruction.id().equals("q2")) {
                throw new IllegalStateException("tool 'x' is not in the catalogue;\n import it first");
            }
            return Scripted.solver().solve(instruction, seed, events, memory);
        };
        List<String> heard = new ArrayList<>();
        RunReport report = Run.of(settings, Scripted.instructions(3), failing, Scripted.CLOCK).go(listener(heard));

        assertThat(report.failures())
                .containsExactly(new Failure("q2", "tool 'x' is not in the catalogue; import it first"));
        assertThat(report.complete()).isFalse();
        assertThat(report.left()).isZero();
        assertThat(heard).contains("failed q2 IllegalStateException");
        assertThat(RunFiles.answers(folder)).hasSize(2);
        assertThat(run(settings, 3).complete()).isTrue();
    }

    @Test
    void go_modelCanNotBeAsked_isAFailureWithTheModelsWords() throws IOException {
        InstructionSolver refused = (instruction, seed, events, memory) -> new Dfsdt(SolverSettings.defaults())
                .solve(
                        new SolveTask(instruction.text(), Scripted.TOOLBOX),
                        SolveContext.of(
                                Scripted.model(request -> {
                                    throw new ChatModelException(ChatModelException.Kind.UNAUTHORIZED, "the key is wrong");
                                }),
                                Scripted.TOOLS));
        RunReport report = Run.of(settings, Scripted.instructions(2), refused, Scripted.CLOCK).go(RunListener.NONE);

        assertThat(report.failures()).extracting(Failure::reason).containsOnly("the key is wrong");
        assertThat(report.usage().modelCalls()).isEqualTo(2);
        assertThat(RunFiles.answers(folder)).isEmpty();
    }

    @Test
    void go_storageFails_endsTheRunWithItsMessage() {
        AtomicInteger begun = new AtomicInteger();
        InstructionSolver full = (instruction, seed, events, memory) -> {
            begun.incrementAndGet();
            throw new StoreException("can't write x: no space left on device", folder, null);
        };
        Run run = Run.of(settings.withParallel(1), Scripted.instructions(50), full, Scripted.CLOCK);

        assertThatThrownBy(() -> run.go(RunListener.NONE)).isInstanceOf(StoreException.class).hasMessageContaining("no space");
        assertThat(begun.get()).isLessThan(50);
        FolderLock.acquire(folder.resolve("run")).close();
    }

    @Test
    void go_otherSettings_isRefusedWithWhatDiffers() throws IOException {
        run(settings.withRecorded(Map.of("model", "openai:a", "width", "2")), 3);
        Map<String, String> before = RunFiles.answers(folder);
        RunSettings other = settings.withRecorded(Map.of("model", "openai:b", "width", "2")).withSeed(1);

        assertThatThrownBy(() -> run(other, 4))
                .isInstanceOfSatisfying(RunFolderException.class, refusal -> assertThat(refusal.differences())
                        .containsExactly(
                                "the instructions are others", "model is openai:b, was openai:a", "seed is 1, was 42"))
                .hasMessageStartingWith("the folder " + folder + " was begun with other settings: ")
                .hasMessageEndingWith("; take another folder, or --overwrite this one");
        assertThat(RunFiles.answers(folder)).isEqualTo(before);
    }

    @Test
    void go_overwrite_beginsAnewAndKeepsForeignFiles() throws IOException {
        Path note = Files.writeString(folder.resolve("notes.json"), "mine");
        run(settings, 5);
        RunSettings other = new RunSettings(folder, toolBench(), 2, 1, true, Map.of());

        RunReport report = run(other, 3);

        assertThat(report.earlier()).isZero();
        assertThat(RunFiles.answers(folder)).containsOnlyKeys(
                "notes.json", "q1_DFS_woFilter_w2.json", "q2_DFS_woFilter_w2.json", "q3_DFS_woFilter_w2.json");
        assertThat(note).hasContent("mine");
    }

    @Test
    void go_answersOfUnknownOrigin_areNotTakenForDone() throws IOException {
        Files.writeString(folder.resolve("q1.solution.json"), "{}");

        assertThatThrownBy(() -> run(settings, 1))
                .isInstanceOf(RunFolderException.class)
                .hasMessageContaining("holds answers, and nothing that says of which run");
    }

    @Test
    void go_folderInUse_isRefused() {
        try (FolderLock _ = FolderLock.acquire(folder.resolve("run"))) {
            assertThatThrownBy(() -> run(settings, 1)).isInstanceOf(StoreException.class).hasMessageContaining("in use");
        }
    }

    @Test
    void go_idsThatAreNoFileNames_getFilesOfTheirOwn() throws IOException {
        List<Instruction> odd = List.of(
                new Instruction("../../etc/x", "one", List.of()),
                new Instruction("..", "two", List.of()),
                new Instruction("ü/".repeat(300), "three", List.of()),
                new Instruction("ü/".repeat(301), "four", List.of()));
        RunReport report = Run.of(settings, odd, Scripted.solver(), Scripted.CLOCK).go(RunListener.NONE);

        assertThat(report.complete()).isTrue();
        assertThat(RunFiles.answers(folder)).hasSize(4).containsKeys("%2E.%2F..%2Fetc%2Fx.solution.json", "%2E..solution.json");
    }

    @Test
    void of_sameIdTwice_isRefused() {
        Instruction instruction = new Instruction("1", "what?", List.of());
        assertThatThrownBy(() -> Run.of(settings, List.of(instruction, instruction), Scripted.solver(), Scripted.CLOCK))
                .hasMessage("two instructions have the id 1");
    }

    private static ToolBenchFormat toolBench() {
        return ToolBenchFormat.of(new Dfsdt(SolverSettings.defaults()), Budget.defaults(), false);
    }

    private static RunReport run(RunSettings settings, int instructions) {
        return Run.of(settings, Scripted.instructions(instructions), Scripted.solver(), Scripted.CLOCK).go(RunListener.NONE);
    }

    private static RunListener listener(List<String> heard) {
        return new RunListener() {
            @Override
            public void finished(Instruction instruction, Outcome outcome, Usage usage) {
                heard.add("finished " + instruction.id());
            }

            @Override
            public void failed(Instruction instruction, String reason, @Nullable Throwable cause) {
                heard.add("failed " + instruction.id() + (cause == null ? "" : " " + cause.getClass().getSimpleName()));
            }
        };
    }
}
