package dev.toolwright.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Both pipes to the host. When the host closes its end, or dies, this process ends at once, whatever it is at. */
final class Frames {

    private final DataInputStream in;
    private final DataOutputStream out;
    private final BlockingQueue<byte[]> received = new LinkedBlockingQueue<>();

    Frames(InputStream in, OutputStream out) {
        this.in = new DataInputStream(new BufferedInputStream(in));
        this.out = new DataOutputStream(new BufferedOutputStream(out));
        Thread.ofPlatform().daemon().name("frames").start(this::receive);
    }

    byte[] next() throws InterruptedException {
        return received.take();
    }

    void send(byte[] frame) throws IOException {
        out.writeInt(frame.length);
        out.write(frame);
        out.flush();
    }

    private void receive() {
        try {
            while (true) {
                received.add(in.readNBytes(in.readInt()));
            }
        } catch (IOException e) {
            Runtime.getRuntime().halt(0);
        }
    }
}
