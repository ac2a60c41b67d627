package dev.toolwright.gateway;

import dev.toolwright.http.Content;
import java.util.Base64;
import java.util.regex.Pattern;

/** The bytes that a model means by a text: the only way in which it can write a file. */
final class FileBytes {

    private static final Pattern DATA_URI = Pattern.compile("data:[^,]*;base64,", Pattern.CASE_INSENSITIVE);

    /** Below this, a word would pass for base64. */
    private static final int SHORTEST = 16;

    private FileBytes() {}

    /** Decodes base64, also as a data URI; anything else is the file's text itself. */
    static Content of(String text) {
        var prefix = DATA_URI.matcher(text);
        boolean declared = prefix.lookingAt();
        String encoded = declared ? text.substring(prefix.end()) : text;
        if (declared || (text.length() >= SHORTEST && text.length() % 4 == 0)) {
            try {
                return Content.of(Base64.getDecoder().decode(encoded.strip()));
            } catch (IllegalArgumentException notBase64) {
                return Content.utf8(text);
            }
        }
        return Content.utf8(text);
    }
}
