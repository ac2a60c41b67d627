package dev.toolwright.runs;

import java.nio.file.Path;
import java.util.List;

/** A folder holds answers that the run would not have given. One line: which folder, what differs, what to do. */
public final class RunFolderException extends RuntimeException {

    private final Path folder;
    private final List<String> differences;

    RunFolderException(Path folder, String problem, List<String> differences) {
        this(folder, problem, differences, "--overwrite this one");
    }

    /** @param instead what else can be done than to take another folder */
    RunFolderException(Path folder, String problem, List<String> differences, String instead) {
        super("the folder " + folder + " " + problem + "; take another folder, or " + instead);
        this.folder = folder;
        this.differences = List.copyOf(differences);
    }

    public Path folder() {
        return folder;
    }

    /** One phrase for each setting that is not what it was; empty if the folder was no run's. */
    public List<String> differences() {
        return differences;
    }
}
