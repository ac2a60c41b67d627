package dev.toolwright.solution;

/** ReACT's three kinds of node. A reply's text is a thought; a call is an action and below it an action input. */
public enum NodeKind {
    THOUGHT,
    /** The name of the tool that is called. */
    ACTION,
    /** The arguments of the call; carries the observation. The root is of this kind too. */
    ACTION_INPUT
}
