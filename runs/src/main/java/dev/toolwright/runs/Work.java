package dev.toolwright.runs;

import dev.toolwright.budget.Usage;
import dev.toolwright.runs.json.JsonOutput;
import dev.toolwright.runs.memory.MemoryLog;
import dev.toolwright.solution.Journal;
import dev.toolwright.solution.Outcome;
import dev.toolwright.solution.Solution;
import dev.toolwright.solution.SolveEvent;
import dev.toolwright.store.StoreException;
import dev.toolwright.store.sql.DatabaseException;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** What is done for one instruction: solve it, keep the answer, write down what it cost. Thread-safe. */
record Work(
        InstructionSolver solver,
        long runSeed,
        RunFolder folder,
        Journal journal,
        MemoryLog memory,
        Ledger ledger,
        Tally tally,
        BooleanSupplier stopped) {

    private static final String FAILED = "failed";

    /** @throws StoreException if something can't be written: every other instruction would meet that too */
    void run(Instruction instruction, Workers.Slot slot) {
        tally.started(instruction);
        solve(instruction, slot).ifPresent(solution -> {
            if (solution.outcome() == Outcome.MODEL_FAILED) {
                ledger.add(instruction.id(), FAILED, solution.usage(), CallCounts.of(solution));
                tally.failed(instruction, solution.failure().orElse("the model failed"), null, solution);
            } else {
                String end = JsonOutput.lower(solution.outcome());
                ledger.add(instruction.id(), end, solution.usage(), CallCounts.of(solution));
                tally.finished(instruction, solution);
            }
        });
    }

    /** Solves and keeps; empty if it failed, which is recorded, or was broken off, which is not: it counts as left. */
    private Optional<Solution> solve(Instruction instruction, Workers.Slot slot) {
        try {
            long seed = Digests.seed(runSeed, instruction.id());
            String id = instruction.id();
            Solution solution = solver.solve(instruction, seed, event -> tell(instruction, event), memory.of(id));
            if (solution.outcome() == Outcome.MODEL_FAILED) {
                memory.forget(id);
            } else {
                slot.keep();
                folder.keep(instruction, solution);
                memory.release(id);
            }
            return Optional.of(solution);
        } catch (InterruptedException brokenOff) {
            return Optional.empty();
        } catch (StoreException | DatabaseException everybodys) {
            throw everybodys;
        } catch (RuntimeException failure) {
            if (!stopped.getAsBoolean()) {
                ledger.add(instruction.id(), FAILED, Usage.NONE, CallCounts.NONE);
                tally.failed(instruction, reason(failure), failure, null);
            }
            return Optional.empty();
        }
    }

    private void tell(Instruction instruction, SolveEvent event) {
        journal.append(instruction.id(), event);
        tally.happened(instruction, event);
    }

    private static String reason(RuntimeException failure) {
        String message = failure.getMessage();
        return message == null || message.isBlank()
                ? failure.getClass().getSimpleName()
                : message.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
