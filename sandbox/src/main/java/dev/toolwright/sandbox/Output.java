package dev.toolwright.sandbox;

/**
 * What a call printed, each up to the limit. Bytes that are no UTF-8 are replaced.
 */
public record Output(String stdout, String stderr) {

    /** Nothing printed, or nothing left of it. */
    public static final Output NONE = new Output("", "");
}
