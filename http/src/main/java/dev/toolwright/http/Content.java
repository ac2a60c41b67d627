package dev.toolwright.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** The bytes of a body. Immutable: bytes are copied on the way in and out. */
public final class Content {

    public static final Content EMPTY = new Content(List.of());

    private final List<byte[]> parts;
    private final int size;

    private Content(List<byte[]> parts) {
        this.parts = parts;
        int sum = 0;
        for (byte[] part : parts) {
            sum = Math.addExact(sum, part.length);
        }
        this.size = sum;
    }

    public static Content of(byte[] bytes) {
        return owning(bytes.clone());
    }

    public static Content utf8(String text) {
        return owning(text.getBytes(StandardCharsets.UTF_8));
    }

    /** One after the other; costs nothing for what the parts hold, which is shared with them. */
    public static Content joined(Collection<Content> contents) {
        List<byte[]> parts = new ArrayList<>(contents.size());
        contents.forEach(content -> parts.addAll(content.parts));
        return new Content(Collections.unmodifiableList(parts));
    }

    /** Takes the array over; it must not be changed any more. */
    static Content owning(byte[] bytes) {
        return new Content(List.of(bytes));
    }

    public int size() {
        return size;
    }

    public byte[] bytes() {
        byte[] all = new byte[size];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }

    /** The bytes themselves, to a stream that only sends them on. */
    void writeTo(OutputStream out) throws IOException {
        for (byte[] part : parts) {
            out.write(part);
        }
    }

    /** Malformed sequences become U+FFFD. */
    public String text(Charset charset) {
        return new String(parts.size() == 1 ? parts.getFirst() : bytes(), charset);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Content content && size == content.size && Arrays.equals(bytes(), content.bytes());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes());
    }

    @Override
    public String toString() {
        return size + " bytes";
    }
}
