package dev.toolwright.catalog.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Bytes to text: by byte order mark, else by the zero bytes of UTF-16 and UTF-32, else UTF-8, else Windows-1252. */
final class Decoder {

    private static final Charset LATIN = Charset.forName("windows-1252");

    private Decoder() {}

    static String decode(byte[] bytes) {
        Charset charset = charset(bytes);
        String text = charset.equals(StandardCharsets.UTF_8) ? utf8(bytes) : new String(bytes, charset);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Charset charset(byte[] b) {
        if (b.length < 4) {
            return StandardCharsets.UTF_8;
        }
        int pattern = (b[0] == 0 ? 8 : 0) | (b[1] == 0 ? 4 : 0) | (b[2] == 0 ? 2 : 0) | (b[3] == 0 ? 1 : 0);
        if (pattern == 0b1110 || pattern == 0b1100 && b[2] == (byte) 0xFE && b[3] == (byte) 0xFF) {
            return Charset.forName("UTF-32BE");
        }
        if (pattern == 0b0111 || pattern == 0b0011 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE) {
            return Charset.forName("UTF-32LE");
        }
        if (b[0] == (byte) 0xFE && b[1] == (byte) 0xFF || pattern == 0b1010) {
            return StandardCharsets.UTF_16BE;
        }
        if (b[0] == (byte) 0xFF && b[1] == (byte) 0xFE || pattern == 0b0101) {
            return StandardCharsets.UTF_16LE;
        }
        return StandardCharsets.UTF_8;
    }

    private static String utf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, LATIN);
        }
    }
}
