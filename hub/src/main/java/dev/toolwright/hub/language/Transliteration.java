package dev.toolwright.hub.language;

import com.ibm.icu.text.Transliterator;
import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.schema.Doc;

/** Text in another script. */
final class Transliteration {

    private Transliteration() {}

    static ApiOperation<Input, Output> operation() {
        return ApiOperation.get("/transliterate", "transliterate", Input.class, Output.class,
                        input -> new Output(Transliterator.getInstance(input.to().id).transliterate(input.text()), input.to()))
                .describedAs(
                        "Write a text in another script",
                        "Writes any text in Latin letters, with or without accents, or Latin text in Cyrillic, Greek, Katakana or Hiragana, "
                                + "by the rules of ICU: letters are converted, meaning is not. Example: Москва is Moskva.");
    }

    enum Target {
        LATIN("Any-Latin"),
        ASCII("Any-Latin; Latin-ASCII"),
        CYRILLIC("Latin-Cyrillic"),
        GREEK("Latin-Greek"),
        KATAKANA("Latin-Katakana"),
        HIRAGANA("Latin-Hiragana");

        private final String id;

        Target(String id) {
            this.id = id;
        }
    }

    record Input(
            @Doc(value = "The text.", example = "Москва", maxSize = 1000) String text,
            @Doc(value = "The script wanted; ascii is Latin without accents.", defaultValue = "ascii") Target to) {}

    record Output(
            @Doc(value = "The text in the script wanted.", example = "Moskva") String text,
            @Doc(value = "The script, as asked.", example = "ascii") Target to) {}
}
