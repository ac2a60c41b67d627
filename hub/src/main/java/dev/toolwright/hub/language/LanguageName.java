package dev.toolwright.hub.language;

import com.ibm.icu.util.ULocale;
import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.schema.Doc;
import java.util.Optional;

/** Names of languages. */
final class LanguageName {

    private LanguageName() {}

    static ApiOperation<Input, Output> operation() {
        return ApiOperation.get("/names/{code}", "languageName", Input.class, Output.class, LanguageName::answer)
                .describedAs(
                        "Tell the name of a language in another language",
                        "Gives the name of a language or locale in a language of choice, its name in itself, and its three-letter code. "
                                + "Example: de in French is allemand.")
                .failsWith(404, "No language of this code is known.");
    }

    private static Output answer(Input input) {
        ULocale language = Locales.get(input.code());
        return new Output(
                language.getDisplayName(Locales.get(input.in())),
                language.getDisplayName(language),
                Optional.of(language.getISO3Language()).filter(code -> !code.isEmpty()));
    }

    record Input(
            @Doc(value = "Code of the language or locale.", example = "de", pattern = Locales.FORM) String code,
            @Doc(value = "The language to name it in.", defaultValue = "en", example = "fr", pattern = Locales.FORM) String in) {}

    record Output(
            @Doc(value = "The name in the language asked for.", example = "allemand") String name,
            @Doc(value = "The name in the language itself.", example = "Deutsch") String nativeName,
            @Doc(value = "Three-letter code, ISO 639-2.", example = "deu") Optional<String> iso3) {}
}
