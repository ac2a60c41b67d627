package dev.toolwright.chat;

/** What a model is there for. Each role is bound to a model by configuration; an unbound one falls back to {@link #SOLVER}. */
public enum Role {
    /** Works out the calls for an instruction. */
    SOLVER,
    /** Writes tools (LATM). */
    MAKER,
    /** Writes the call of a made tool for one question (LATM). */
    USER,
    /** Says which made tool serves a question (LATM). */
    DISPATCHER,
    /** Parts an instruction into what it asks for, before tools are looked up. */
    DECOMPOSER,
    /** Judges answers (ToolEval). */
    JUDGE,
    /** Plays an API that can't be reached. */
    SIMULATOR
}
