package dev.toolwright.hub.encodings;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import org.apache.commons.codec.binary.Base32;
import org.apache.commons.text.StringEscapeUtils;

/** The ways in which text is made safe for a channel. */
enum Scheme {
    BASE64,
    BASE64_URL,
    BASE32,
    HEX,
    URL,
    HTML;

    String encode(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return switch (this) {
            case BASE64 -> Base64.getEncoder().encodeToString(bytes);
            case BASE64_URL -> Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            case BASE32 -> new Base32().encodeToString(bytes);
            case HEX -> HexFormat.of().formatHex(bytes);
            case URL -> URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
            case HTML -> StringEscapeUtils.escapeHtml4(text).replace("'", "&#39;");
        };
    }

    /**
     * @throws IllegalArgumentException if the text was not made by this scheme
     * @throws CharacterCodingException if the bytes are not UTF-8
     */
    String decode(String encoded) throws CharacterCodingException {
        return switch (this) {
            case BASE64 -> text(Base64.getDecoder().decode(encoded.strip()));
            case BASE64_URL -> text(Base64.getUrlDecoder().decode(encoded.strip()));
            case BASE32 -> text(base32(encoded.strip()));
            case HEX -> text(HexFormat.of().parseHex(encoded.strip()));
            case URL -> text(URLDecoder.decode(encoded, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1));
            case HTML -> StringEscapeUtils.unescapeHtml4(encoded);
        };
    }

    /** Base32 of the library skips foreign characters; here they are refused. */
    private static byte[] base32(String encoded) {
        Base32 codec = new Base32();
        if (!codec.isInAlphabet(encoded)) {
            throw new IllegalArgumentException("Base32 has the letters A to Z and the digits 2 to 7 only");
        }
        return codec.decode(encoded);
    }

    private static String text(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }
}
