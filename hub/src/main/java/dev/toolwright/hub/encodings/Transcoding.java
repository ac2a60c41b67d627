package dev.toolwright.hub.encodings;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.ApiProblem;
import dev.toolwright.hub.api.Body;
import dev.toolwright.hub.schema.Doc;
import java.nio.charset.CharacterCodingException;
import java.util.Locale;

/** Encoding and decoding by a scheme. */
final class Transcoding {

    private static final int LONGEST = 100_000;

    private Transcoding() {}

    static ApiOperation<EncodeInput, Encoded> encoding() {
        return ApiOperation.post("/encode", "encodeText", EncodeInput.class, Encoded.class,
                        i -> new Encoded(i.plain().scheme().encode(i.plain().text()), i.plain().scheme()))
                .describedAs(
                        "Encode a text as Base64, Base32, hexadecimal, URL or HTML",
                        "Writes a text, as UTF-8, in Base64, Base64 for URLs (without padding), Base32, hexadecimal, "
                                + "percent-encoding for URLs, or with HTML entities. Example: Hello! in base64 is SGVsbG8h.");
    }

    static ApiOperation<DecodeInput, Decoded> decoding() {
        return ApiOperation.post("/decode", "decodeText", DecodeInput.class, Decoded.class,
                        i -> new Decoded(decode(i.coded()), i.coded().scheme()))
                .describedAs(
                        "Decode a text from Base64, Base32, hexadecimal, URL or HTML encoding",
                        "Reads back what was encoded as Base64, Base64 for URLs, Base32, hexadecimal, percent-encoding or with HTML "
                                + "entities. The bytes must be text in UTF-8.")
                .failsWith(422, "The text was not encoded in this scheme, or its bytes are not UTF-8.");
    }

    private static String decode(Coded coded) {
        String scheme = coded.scheme().name().toLowerCase(Locale.ROOT);
        try {
            return coded.scheme().decode(coded.encoded());
        } catch (CharacterCodingException e) {
            throw ApiProblem.unprocessable("The bytes in this " + scheme + " are not text in UTF-8.");
        } catch (IllegalArgumentException e) {
            throw ApiProblem.unprocessable("This is not " + scheme + ": " + e.getMessage() + ".");
        }
    }

    record EncodeInput(@Body @Doc("The text and the scheme.") Plain plain) {}

    record Plain(
            @Doc(value = "The text to encode.", example = "Hello!", maxSize = LONGEST) String text,
            @Doc(value = "How to encode it.", example = "base64") Scheme scheme) {}

    record Encoded(
            @Doc(value = "The encoded text.", example = "SGVsbG8h") String encoded,
            @Doc(value = "How it is encoded, as asked.", example = "base64") Scheme scheme) {}

    record DecodeInput(@Body @Doc("The encoded text and its scheme.") Coded coded) {}

    record Coded(
            @Doc(value = "The encoded text.", example = "SGVsbG8h", maxSize = 4 * LONGEST) String encoded,
            @Doc(value = "How it is encoded.", example = "base64") Scheme scheme) {}

    record Decoded(
            @Doc(value = "The decoded text.", example = "Hello!") String text,
            @Doc(value = "How it was encoded, as asked.", example = "base64") Scheme scheme) {}
}
