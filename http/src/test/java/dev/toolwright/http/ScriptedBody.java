package dev.toolwright.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Set;
import org.apache.hc.core5.http.nio.AsyncEntityProducer;
import org.apache.hc.core5.http.nio.DataStreamChannel;
import org.jspecify.annotations.Nullable;

/** A body of some pieces, after which it ends, breaks off or says nothing more. */
final class ScriptedBody implements AsyncEntityProducer {

    static final int PIECE = 10_000;

    private final int pieces;
    private final boolean breaks;
    private final boolean ends;
    private int sent;
    private ByteBuffer piece = ByteBuffer.allocate(0);

    ScriptedBody(int pieces, boolean breaks) {
        this(pieces, breaks, false);
    }

    private ScriptedBody(int pieces, boolean breaks, boolean ends) {
        this.pieces = pieces;
        this.breaks = breaks;
        this.ends = ends;
    }

    ScriptedBody ending() {
        return new ScriptedBody(pieces, breaks, true);
    }

    @Override
    public int available() {
        return sent < pieces || piece.hasRemaining() || breaks ? PIECE : 0;
    }

    @Override
    public void produce(DataStreamChannel channel) throws IOException {
        if (!piece.hasRemaining() && sent < pieces) {
            piece = ByteBuffer.allocate(PIECE);
            sent++;
        } else if (!piece.hasRemaining() && breaks) {
            throw new IOException("broken off on purpose");
        }
        channel.write(piece);
        if (ends && sent == pieces && !piece.hasRemaining()) {
            channel.endStream();
        }
    }

    @Override
    public boolean isRepeatable() {
        return false;
    }

    @Override
    public void failed(Exception problem) {
        // the test sees it from the other side
    }

    @Override
    public void releaseResources() {
        // holds none
    }

    @Override
    public long getContentLength() {
        return -1;
    }

    @Override
    public String getContentType() {
        return "application/octet-stream";
    }

    @Override
    public @Nullable String getContentEncoding() {
        return null;
    }

    @Override
    public boolean isChunked() {
        return true;
    }

    @Override
    public Set<String> getTrailerNames() {
        return Set.of();
    }
}
