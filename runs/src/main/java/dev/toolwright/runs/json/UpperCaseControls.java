package dev.toolwright.runs.json;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Control characters are escaped with upper case digits, as our files always had them, though a generator that writes surrogates
 * with lower case ones would do the same to these.
 */
final class UpperCaseControls extends CharacterEscapes {

    private static final long serialVersionUID = 1;
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final int[] codes = standardAsciiEscapesForJSON();

    UpperCaseControls() {
        for (int control = 0; control < ' '; control++) {
            if (codes[control] == ESCAPE_STANDARD) {
                codes[control] = ESCAPE_CUSTOM;
            }
        }
    }

    @Override
    public int[] getEscapeCodesForAscii() {
        return codes; // each generator asks for them, and changes nothing
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
        return character < ' ' ? new SerializedString("\\u" + HEX.toHexDigits((char) character)) : null;
    }
}
