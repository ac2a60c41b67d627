package dev.toolwright.tool;

/**
 * Port: makes what a tool answered short enough for a model, names what it left out, and has it ready when the model asks.
 * One object serves one run. Implementations are thread-safe.
 */
public interface Shortener {

    /** The text as the model is to see it: itself if it is short enough. Equal texts become equal ones. */
    String shorten(String text);

    /** Whether such a text names something that was left out; told from the text alone. */
    boolean namesMore(String shortened);

    /** The tool by which the model asks for what was left out. */
    Tool tool();

    /** Answers a call of {@link #tool}; short enough, too. */
    Observation more(String arguments);
}
