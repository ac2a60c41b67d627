package dev.toolwright.toolmaker.fit;

import dev.toolwright.toolmaker.made.Compiled;
import dev.toolwright.toolmaker.made.MadeTool;
import dev.toolwright.toolmaker.run.MadeCode;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Tells without a model whether a question is one of a tool's: its compiled code reads it, and all that its examples have in
 * common holds for it (see the cases of {@link Invariant}). Costs no sandbox call where the words alone decide, one where they
 * do not, and once for each tool one for each of its examples. Remembers what it has learnt of every version. Thread-safe.
 */
public final class Fits {

    private record Version(String name, int number, Optional<Compiled> code) {}

    private final MadeCode code;
    private final ConcurrentMap<Version, Fit> learnt = new ConcurrentHashMap<>();

    public Fits(MadeCode code) {
        this.code = code;
    }

    /** @throws InterruptedException if this thread is interrupted */
    public Fitting judge(MadeTool tool, String question) throws InterruptedException {
        Version version = new Version(tool.name(), tool.version(), tool.compiled());
        return learnt.computeIfAbsent(version, _ -> new Fit(code, tool)).of(question);
    }
}
