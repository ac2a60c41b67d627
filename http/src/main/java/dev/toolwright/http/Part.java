package dev.toolwright.http;

import java.nio.ByteBuffer;

/** What the thread that reads a body hands to the thread that wants it. */
sealed interface Part {

    record Bytes(ByteBuffer bytes) implements Part {}

    record End() implements Part {}

    record Broken(Throwable problem) implements Part {}
}
