package dev.toolwright.sandbox.pool;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A worker's program: says after its first call, or from the first on, that the call wanted too much memory. It adds a byte for
 * each call to the file that it is given, and says whether calls leave nothing.
 */
final class WearingWorker {

    private WearingWorker() {}

    public static void main(String[] arguments) throws IOException {
        int enduring = Integer.parseInt(arguments[0]);
        Path calls = Path.of(arguments[1]);
        boolean roomy = Boolean.parseBoolean(arguments[2]);
        DataInputStream in = new DataInputStream(System.in);
        DataOutputStream out = new DataOutputStream(System.out);
        skip(in);
        send(out, "{\"ready\": \"1\"}");
        try {
            for (int served = 0; ; served++) {
                skip(in);
                Files.write(calls, new byte[1], StandardOpenOption.CREATE, StandardOpenOption.APPEND);
                send(out, "{\"begun\": true}");
                send(out, served < enduring
                        ? "{\"outcome\": \"ended\", \"roomy\": " + roomy + ", \"reply\": \"{\\\"verdict\\\": \\\"returned\\\", \\\"value\\\": \\\"42\\\"}\"}"
                        : "{\"outcome\": \"memory\", \"roomy\": " + roomy + ", \"leaving\": true}");
            }
        } catch (EOFException closed) {
            // the pool needs it no longer
        }
    }

    private static void skip(DataInputStream in) throws IOException {
        in.skipNBytes(in.readInt());
    }

    private static void send(DataOutputStream out, String frame) throws IOException {
        byte[] bytes = frame.getBytes(StandardCharsets.US_ASCII);
        out.writeInt(bytes.length);
        out.write(bytes);
        out.flush();
    }
}
