package dev.toolwright.hub.encodings;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.ApiProblem;
import dev.toolwright.hub.schema.Doc;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** International Morse code (ITU-R M.1677-1). */
final class Morse {

    private static final Map<String, String> CODES = codes();
    private static final Map<String, String> LETTERS = CODES.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    private Morse() {}

    private static Map<String, String> codes() {
        String table = """
                A .- B -... C -.-. D -.. E . F ..-. G --. H .... I .. J .--- K -.- L .-.. M -- N -. O --- P .--. Q --.-
                R .-. S ... T - U ..- V ...- W .-- X -..- Y -.-- Z --..
                0 ----- 1 .---- 2 ..--- 3 ...-- 4 ....- 5 ..... 6 -.... 7 --... 8 ---.. 9 ----.
                . .-.-.- , --..-- ? ..--.. ' .----. / -..-. ( -.--. ) -.--.- : ---... = -...- + .-.-. - -....- " .-..-. @ .--.-.
                """;
        String[] cells = table.strip().split("\\s+");
        return IntStream.range(0, cells.length / 2).boxed()
                .collect(Collectors.toUnmodifiableMap(i -> cells[2 * i], i -> cells[2 * i + 1]));
    }

    static ApiOperation<Plain, Coded> encoding() {
        return ApiOperation.get("/morse/encode", "encodeMorse", Plain.class, Coded.class, input -> new Coded(encode(input.text())))
                .describedAs(
                        "Write a text in Morse code",
                        "Writes letters A to Z, digits and common marks in international Morse code, with dots and hyphens: one "
                                + "space between letters, a slash between words. Example: SOS is ... --- ....")
                .failsWith(422, "A character has no Morse code.");
    }

    static ApiOperation<Coded, Plain> decoding() {
        return ApiOperation.get("/morse/decode", "decodeMorse", Coded.class, Plain.class, input -> new Plain(decode(input.morse())))
                .describedAs(
                        "Read Morse code as text",
                        "Reads international Morse code written with dots and hyphens, one space between letters, a slash between "
                                + "words; the text comes back in capital letters.")
                .failsWith(422, "A group of dots and hyphens means no character.");
    }

    private static String encode(String text) {
        return Arrays.stream(text.strip().toUpperCase(Locale.ROOT).split("\\s+"))
                .map(word -> word.codePoints()
                        .mapToObj(Character::toString)
                        .map(letter -> found(CODES, letter, "'" + letter + "' has no Morse code."))
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" / "));
    }

    private static String decode(String morse) {
        return Arrays.stream(morse.strip().split("\\s*/\\s*"))
                .map(word -> Arrays.stream(word.split("\\s+"))
                        .map(code -> found(LETTERS, code, "'" + code + "' is no Morse code."))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining(" "));
    }

    private static String found(Map<String, String> table, String key, String problem) {
        return Optional.ofNullable(table.get(key)).orElseThrow(() -> ApiProblem.unprocessable(problem));
    }

    record Plain(
            @Doc(value = "The text: letters A to Z, digits, common marks.", example = "SOS", minSize = 1, maxSize = 1000,
                    pattern = "[\\s\\S]*\\S[\\s\\S]*")
                    String text) {}

    record Coded(
            @Doc(value = "The Morse code in dots and hyphens.", example = "... --- ...", minSize = 1, maxSize = 5000,
                    pattern = "[.\\-/ ]*[.\\-][.\\-/ ]*")
                    String morse) {}
}
