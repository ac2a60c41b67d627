package dev.toolwright.toolmaker.store;

import dev.toolwright.toolmaker.made.Decision;
import dev.toolwright.toolmaker.made.MadeTool;
import dev.toolwright.toolmaker.made.Use;
import java.util.List;
import java.util.Optional;

/**
 * Port: keeps made tools, every version of them, and their uses. What a method returned from is on disk, whole; what was
 * interrupted by a crash never happened. Text is kept to the letter, but for NUL and unpaired surrogates, which no database
 * takes: they become U+FFFD. Thread-safe, and safe for several processes at once.
 */
public interface ToolStore extends AutoCloseable {

    /**
     * Keeps a new version under the next free number of its name; the number of the value given does not count.
     *
     * @return the same with its number
     */
    MadeTool add(MadeTool tool);

    /** One version. */
    Optional<MadeTool> find(String name, int version);

    /** The newest version of a tool, whatever its state. */
    Optional<MadeTool> newest(String name);

    /** The version that serves: the newest approved one. */
    Optional<MadeTool> serving(String name);

    /** The newest version of every tool, by name. */
    List<MadeTool> list();

    /** All versions of a tool, oldest first. */
    List<MadeTool> versions(String name);

    /** All versions that serve, by name: at most one of each tool. */
    List<MadeTool> allServing();

    /**
     * Moves a version to another state. Approving one retires the version that served before, in the same transaction.
     *
     * @throws IllegalMoveException if there is no such version or its state does not allow the move
     */
    MadeTool decide(String name, int version, Decision decision);

    /** Keeps the record of a use. @return its number, by which somebody can later say whether the answer was right */
    long record(Use use);

    /** Says whether an answer was right. @return false if there is no such use */
    boolean judge(long use, boolean right);

    /** Uses in order, from the first number above {@code after}; at most {@code limit}. */
    List<NumberedUse> uses(long after, int limit);

    /** Uses of one version, newest first; at most {@code limit}. */
    List<NumberedUse> usesOf(String name, int version, int limit);

    /** What every making cost, rejected ones included, oldest first. */
    List<MakingCost> makingCosts();

    /**
     * A use and its number.
     *
     * @param number counts up, with gaps
     */
    record NumberedUse(long number, Use use) {}

    @Override
    void close();
}
