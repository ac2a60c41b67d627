package dev.toolwright.http;

import java.io.IOException;

/** Gets a reply as it comes in, on the exchange's thread. */
sealed interface Receiver permits WholeReply, StreamedReply {

    void begin(HttpHead head);

    /** @param buffer is used again when this returns */
    void add(byte[] buffer, int count) throws IOException;

    void end() throws IOException;
}
