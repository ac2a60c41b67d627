package dev.toolwright.gateway.snapshot.capture;

import dev.toolwright.tool.Tool;

/** Port: keeps captures for ever. Implementations are thread-safe, and several processes may use one at once. */
public interface CaptureStore extends CaptureSource {

    /** @param tool that was called; when this returns, the capture is on the disk */
    void add(Tool tool, Capture capture);
}
