package dev.toolwright.toolmaker.store;

import dev.toolwright.budget.Usage;
import dev.toolwright.toolmaker.instance.Instance;
import dev.toolwright.toolmaker.instance.InstanceAnswer;
import dev.toolwright.toolmaker.instance.Kind;
import dev.toolwright.toolmaker.made.MadeTool;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Port: the functional cache's memory of questions that no tool serves yet. What a method returned from is on disk; a stream
 * that is asked again after a crash finds what it had set aside ({@link #find(String)}, {@link #setAside}). Thread-safe, and
 * safe for several processes at once.
 */
public interface InstanceStore {

    /** Begins a kind without questions. */
    Kind begin(String label);

    Optional<Kind> kind(long id);

    /** All kinds, oldest first. */
    List<Kind> kinds();

    /** Changes what a kind is called. */
    Kind rename(long kind, String label);

    /** Adds to what was spent on answering questions of a kind and is not part of a making yet. */
    Kind spend(long kind, Usage usage);

    /**
     * Sets a question aside. One that already is, to the letter, stays where it is and is returned as it stands, so that this
     * can be repeated.
     */
    Instance setAside(long kind, String question, Instant at);

    /** The question that was set aside with this text, to the letter. */
    Optional<Instance> find(String question);

    Optional<Instance> instance(long id);

    /** The questions of a kind, oldest first. */
    List<Instance> instances(long kind);

    /** Moves questions to another kind; what they were used for stays. */
    void move(Collection<Long> instances, long kind);

    /** Keeps an answer; a question that waits or is disputed is answered then. A person's answer outweighs a model's. */
    Instance answer(long instance, InstanceAnswer answer);

    /** Says that the strong model does not agree with itself; an answered question stays answered. */
    Instance dispute(long instance);

    /**
     * Takes a kind for making, so that no other process makes a tool of it at the same time. A claim ends with
     * {@link #made}, {@link #failed} or {@link #release}, or, if its holder was killed, when its time is over.
     *
     * @param holder who claims, unique to a process; may claim again to prolong
     * @return false if somebody else holds it, or the kind is not collecting
     */
    boolean claim(long kind, String holder, Instant now, Duration time);

    /** Gives a claim back with nothing made. Does nothing if the holder has none. */
    void release(long kind, String holder);

    /**
     * Keeps a tool made of a kind, in one transaction with what follows from it: the kind is {@link Kind.State#MADE}, the
     * instances are used for this version, the claim ends, and what was spent on the kind's answers is part of the making.
     *
     * @return the tool with its version number, as {@link ToolStore#add} gives it
     */
    MadeTool made(long kind, MadeTool tool, Collection<Long> instances);

    /**
     * Keeps an attempt that came to nothing, in one transaction: the tool as {@link ToolStore#add} does, one more failed making
     * of the kind, the claim ends, and what was spent on the kind's answers is part of the making.
     *
     * @param giveUp whether the kind shall not be tried again
     */
    MadeTool failed(long kind, MadeTool rejected, boolean giveUp);

    /** Lets a kind collect again, whether it was made or given up: its tool was retired, say. */
    Kind reopen(long kind);
}
