package dev.toolwright.http;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;

/** Gathers a reply until all of it is there. */
final class WholeReply implements Receiver {

    private final Body body = new Body();
    private @Nullable HttpHead head;
    private @Nullable HttpReply reply;

    @Override
    public void begin(HttpHead received) {
        head = received;
    }

    @Override
    public void add(byte[] buffer, int count) {
        body.write(buffer, 0, count);
    }

    @Override
    public void end() {
        reply = new HttpReply(requireNonNull(head), Content.owning(body.bytes()));
    }

    /** Once it has ended. */
    HttpReply get() {
        return requireNonNull(reply);
    }

    /** Grows as it must, which for a body that comes in one piece is once, to its size. */
    private static final class Body extends ByteArrayOutputStream {

        Body() {
            super(0);
        }

        byte[] bytes() {
            return count == buf.length ? buf : toByteArray();
        }
    }
}
