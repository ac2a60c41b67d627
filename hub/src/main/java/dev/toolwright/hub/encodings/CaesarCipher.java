package dev.toolwright.hub.encodings;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.schema.Doc;

/** Letters moved along the alphabet; ROT13 by default. */
final class CaesarCipher {

    private CaesarCipher() {}

    static ApiOperation<Input, Output> operation() {
        return ApiOperation.get("/caesar", "caesarCipher", Input.class, Output.class,
                        input -> new Output(moved(input.text(), input.shift()), input.shift()))
                .describedAs(
                        "Encrypt or decrypt a text by ROT13 or another Caesar cipher",
                        "Moves each letter A to Z so many places along the alphabet, capitals stay capitals, all else is unchanged. "
                                + "A shift of 13 is ROT13, its own inverse; to decrypt another, give the negative shift. "
                                + "Example: Hello by 13 is Uryyb.");
    }

    static String moved(String text, int shift) {
        return text.chars()
                .map(c -> c >= 'a' && c <= 'z' ? moved(c, 'a', shift) : c >= 'A' && c <= 'Z' ? moved(c, 'A', shift) : c)
                .collect(StringBuilder::new, (all, c) -> all.append((char) c), StringBuilder::append)
                .toString();
    }

    private static int moved(int letter, int first, int shift) {
        return first + Math.floorMod(letter - first + shift, 26);
    }

    record Input(
            @Doc(value = "The text.", example = "Hello", maxSize = 5000) String text,
            @Doc(value = "Places to move each letter; negative moves back.", defaultValue = "13", min = -1000, max = 1000) int shift) {}

    record Output(
            @Doc(value = "The text with its letters moved.", example = "Uryyb") String text,
            @Doc(value = "The shift, as asked.", example = "13") int shift) {}
}
