package dev.toolwright.hub.encodings;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.schema.Doc;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The Unicode characters of a text. */
final class CodePoints {

    private CodePoints() {}

    static ApiOperation<Input, Output> operation() {
        return ApiOperation.get("/code-points", "unicodeCodePoints", Input.class, Output.class, CodePoints::answer)
                .describedAs(
                        "List the Unicode code points of a text with their names",
                        "Gives each character's code point, official name, script, general category in two letters, bytes in UTF-8 "
                                + "and HTML entity by number. Example: é is U+00E9, LATIN SMALL LETTER E WITH ACUTE.");
    }

    private static Output answer(Input input) {
        List<CodePoint> points = input.text().codePoints().mapToObj(CodePoints::describe).toList();
        return new Output(points, points.size(), input.text().getBytes(StandardCharsets.UTF_8).length);
    }

    private static CodePoint describe(int code) {
        String character = Character.toString(code);
        return new CodePoint(
                character,
                "U+%04X".formatted(code),
                code,
                Optional.ofNullable(Character.getName(code)),
                UCharacter.getPropertyValueName(
                        UProperty.GENERAL_CATEGORY,
                        UCharacter.getType(code),
                        UProperty.NameChoice.SHORT),
                HexFormat.ofDelimiter(" ").formatHex(character.getBytes(StandardCharsets.UTF_8)),
                "&#" + code + ";");
    }

    record Input(@Doc(value = "The text.", example = "é", minSize = 1, maxSize = 200) String text) {}

    record Output(
            @Doc("The characters in order.") List<CodePoint> codePoints,
            @Doc(value = "Number of code points.", example = "1") int count,
            @Doc(value = "Bytes of the text in UTF-8.", example = "2") int utf8Bytes) {}

    record CodePoint(
            @Doc(value = "The character.", example = "é") String character,
            @Doc(value = "Its code point.", example = "U+00E9") String codePoint,
            @Doc(value = "The code point as a decimal number.", example = "233") int decimal,
            @Doc(value = "Its Unicode name; absent where it is not assigned.", example = "LATIN SMALL LETTER E WITH ACUTE")
                    Optional<String> name,
            @Doc(value = "General category, such as Lu, Ll, Nd, So.", example = "Ll") String category,
            @Doc(value = "Bytes in UTF-8, hexadecimal.", example = "c3 a9") String utf8,
            @Doc(value = "HTML entity by number.", example = "&#233;") String htmlEntity) {}
}
