package dev.toolwright.hub.encodings;

import dev.toolwright.hub.api.ApiProvider;
import java.time.Clock;

/** Text written in other alphabets and escapes, and read back; no state. */
public final class Encodings {

    private Encodings() {}

    public static ApiProvider provider(Clock clock) {
        return ApiProvider.of(
                        "encodings",
                        "Encodings",
                        "Text",
                        "Encodes and decodes text: Base64, Base64 for URLs, Base32, hexadecimal, percent-encoding of URLs, HTML "
                                + "entities, Morse code, ROT13 and other Caesar ciphers; also the Unicode code points of a text "
                                + "and its normal forms.")
                .with(Transcoding.encoding())
                .with(Transcoding.decoding())
                .with(Morse.encoding())
                .with(Morse.decoding())
                .with(CaesarCipher.operation())
                .with(CodePoints.operation())
                .with(NormalForms.operation());
    }
}
