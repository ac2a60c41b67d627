package dev.toolwright.toolmaker.run;

/** What became of a module that was run from top to bottom: {@link Loaded} or {@link Failure}. */
public sealed interface Loading permits Loading.Loaded, Failure {

    /** It came to its end. */
    record Loaded() implements Loading {}
}
