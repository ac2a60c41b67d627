package dev.toolwright.toolmaker.dialogue;

/** What our checks say of a reply. */
public sealed interface Ruling<T> {

    /** For people, one line. */
    String verdict();

    /**
     * It stands.
     *
     * @param value what was made of the reply
     */
    record Stood<T>(T value, String verdict) implements Ruling<T> {}

    /**
     * It does not.
     *
     * @param next the prompt that tells the maker why
     */
    record Fell<T>(String verdict, String next) implements Ruling<T> {}

    /** How a reply is judged. */
    @FunctionalInterface
    interface Judge<T> {
        /** @param reply as the model wrote it; empty if it said nothing */
        Ruling<T> of(String reply) throws InterruptedException;
    }
}
