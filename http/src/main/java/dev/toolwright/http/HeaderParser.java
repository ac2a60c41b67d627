package dev.toolwright.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.ParseException;
import org.apache.hc.core5.http.message.LazyLaxLineParser;
import org.apache.hc.core5.util.CharArrayBuffer;

/**
 * Reads header lines whose characters are bytes yet: as UTF-8 where they are that, else as Latin-1, in which servers of old
 * write. A decoder in the connection would hold a buffer of its own there, and knows one encoding.
 */
final class HeaderParser extends LazyLaxLineParser {

    private static final int LAST_ASCII = 0x7f;

    @Override
    public Header parseHeader(CharArrayBuffer line) throws ParseException {
        return super.parseHeader(isAscii(line) ? line : decoded(line));
    }

    private static boolean isAscii(CharArrayBuffer line) {
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) > LAST_ASCII) {
                return false;
            }
        }
        return true;
    }

    private static CharArrayBuffer decoded(CharArrayBuffer line) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(line.toString().getBytes(ISO_8859_1));
            String text = UTF_8.newDecoder().decode(bytes).toString();
            CharArrayBuffer decoded = new CharArrayBuffer(text.length());
            decoded.append(text);
            return decoded;
        } catch (CharacterCodingException notUtf8) {
            return line;
        }
    }
}
