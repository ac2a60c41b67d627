package dev.toolwright.hub.hashing;

import dev.toolwright.hub.api.ApiProblem;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;

/** How bytes are written as text. */
enum ByteForm {
    HEX,
    BASE64;

    String write(byte[] bytes) {
        return switch (this) {
            case HEX -> HexFormat.of().formatHex(bytes);
            case BASE64 -> Base64.getEncoder().encodeToString(bytes);
        };
    }

    /** @throws ApiProblem with status 422, if the text is not of this form */
    byte[] read(String text) {
        try {
            return switch (this) {
                case HEX -> HexFormat.of().parseHex(text);
                case BASE64 -> Base64.getDecoder().decode(text);
            };
        } catch (IllegalArgumentException e) {
            throw ApiProblem.unprocessable("This is not " + name().toLowerCase(Locale.ROOT) + ": " + e.getMessage());
        }
    }
}
