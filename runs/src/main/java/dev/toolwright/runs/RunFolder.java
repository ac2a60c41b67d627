package dev.toolwright.runs;

import dev.toolwright.runs.answer.AnswerFormat;
import dev.toolwright.solution.Outcome;
import dev.toolwright.solution.Solution;
import dev.toolwright.store.AtomicFile;
import dev.toolwright.store.FolderLock;
import dev.toolwright.store.Folders;
import dev.toolwright.store.SharedFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/**
 * The folder of a run: answer files, and in {@code run/} the manifest {@code run.json}, the ledger {@code ledger.log}, the
 * journal {@code journal.log}, {@code memory.log} with what instructions at work were told, and {@code report.json}. Held by
 * one process while it is open. Thread-safe.
 */
final class RunFolder implements AutoCloseable {

    private static final String OWN = "run";
    private static final String MANIFEST = "run.json";

    /**
     * Answer files written at once. Their syncs are shared, the better the more there are; each has an open file, and what it
     * says in memory.
     */
    private static final int MOST_WRITERS = 128;

    private final Path folder;
    private final SharedFolder answers;
    private final AnswerFormat format;
    private final FolderLock lock;
    private final Semaphore writers = new Semaphore(MOST_WRITERS);

    private RunFolder(Path folder, AnswerFormat format, FolderLock lock) {
        this.folder = folder;
        this.answers = SharedFolder.at(folder);
        this.format = format;
        this.lock = lock;
    }

    /**
     * Opens the folder for these instructions.
     *
     * @throws RunFolderException if it holds answers of other settings, and is not to be overwritten
     * @throws dev.toolwright.store.StoreException if another process has it, or it can't be written
     */
    static RunFolder open(RunSettings settings, List<Instruction> instructions) {
        FolderLock lock = FolderLock.acquire(settings.folder().resolve(OWN));
        try {
            RunFolder folder = new RunFolder(settings.folder(), settings.format(), lock);
            AtomicFile.deleteLeftovers(settings.folder());
            folder.settle(Manifest.of(settings, instructions), settings.overwrite());
            return folder;
        } catch (RuntimeException failure) {
            lock.close();
            throw failure;
        }
    }

    /** The outcome of an instruction that has a sound answer file. */
    Optional<Outcome> outcome(Instruction instruction) {
        AtomicFile file = answer(instruction);
        return file.exists() ? format.outcome(file.readBytes()) : Optional.empty();
    }

    void keep(Instruction instruction, Solution solution) {
        AtomicFile answer = answer(instruction);
        writers.acquireUninterruptibly();
        try {
            answer.write(out -> format.write(instruction.id(), solution, out));
        } finally {
            writers.release();
        }
    }

    Path own(String name) {
        return folder.resolve(OWN).resolve(name);
    }

    @Override
    public void close() {
        lock.close();
    }

    private AtomicFile answer(Instruction instruction) {
        return answers.file(FileName.of(instruction.id()) + format.suffix());
    }

    private void settle(Manifest manifest, boolean overwrite) {
        if (overwrite) {
            clear();
        }
        Optional<Manifest> earlier = Manifest.find(own(MANIFEST));
        if (earlier.isPresent()) {
            List<String> differences = manifest.differences(earlier.get());
            if (!differences.isEmpty()) {
                throw new RunFolderException(
                        folder, "was begun with other settings: " + String.join("; ", differences), differences);
            }
        } else if (!Folders.files(folder, format.suffix()).isEmpty()) {
            throw new RunFolderException(folder, "holds answers, and nothing that says of which run", List.of());
        } else {
            manifest.write(own(MANIFEST));
        }
    }

    /** The manifest goes last: a folder whose clearing is killed is still known for what it is. */
    private void clear() {
        Path manifest = own(MANIFEST);
        Manifest.find(manifest).ifPresent(known -> Folders.delete(Folders.files(folder, known.suffix())));
        Folders.delete(Folders.files(folder, format.suffix()));
        List<Path> own = Folders.files(folder.resolve(OWN), "");
        Folders.delete(own.stream().filter(file -> !FolderLock.isLockFile(file) && !file.equals(manifest)).toList());
        AtomicFile.at(manifest).delete();
    }
}
