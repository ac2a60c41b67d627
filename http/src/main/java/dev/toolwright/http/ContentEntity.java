package dev.toolwright.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.hc.core5.http.io.entity.AbstractHttpEntity;

/** A body in the client's terms; its media type is a header of the call. */
final class ContentEntity extends AbstractHttpEntity {

    private final Content content;

    ContentEntity(Content content) {
        super((String) null, null);
        this.content = content;
    }

    Content content() {
        return content;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        content.writeTo(out);
    }

    @Override
    public InputStream getContent() {
        return new ByteArrayInputStream(content.bytes());
    }

    @Override
    public long getContentLength() {
        return content.size();
    }

    @Override
    public boolean isStreaming() {
        return false;
    }

    @Override
    public boolean isRepeatable() {
        return true;
    }

    @Override
    public void close() {
        // holds nothing open
    }
}
