package dev.toolwright.http;

/** Gets a reply as it comes in, on the exchange's thread. What is interrupted here was cancelled by who wanted the reply. */
sealed interface Receiver permits WholeReply, StreamedReply {

    void begin(HttpHead head);

    /** @param buffer is used again when this returns */
    void add(byte[] buffer, int count) throws InterruptedException;

    void end() throws InterruptedException;

    /** Instead of anything that is still missing. */
    void fail(Throwable problem) throws InterruptedException;

    /** What is thrown on in the thread that waits. */
    static RuntimeException rethrown(Throwable problem) {
        return switch (problem) {
            case RuntimeException ours -> ours;
            case Error error -> throw error;
            case Throwable checked -> new IllegalStateException(checked);
        };
    }
}
