package dev.toolwright.hub.hashing;

import java.nio.charset.StandardCharsets;

/** How the text of a request stands for bytes. */
enum TextForm {
    UTF8,
    HEX,
    BASE64;

    byte[] read(String text) {
        return switch (this) {
            case UTF8 -> text.getBytes(StandardCharsets.UTF_8);
            case HEX -> ByteForm.HEX.read(text);
            case BASE64 -> ByteForm.BASE64.read(text);
        };
    }
}
