package dev.toolwright.hub.language;

import com.ibm.icu.text.PluralRules;
import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.schema.Doc;
import java.util.List;

/** Plural rules of languages (CLDR). */
final class PluralForm {

    private PluralForm() {}

    static ApiOperation<Input, Output> operation() {
        return ApiOperation.get("/plural", "pluralCategory", Input.class, Output.class, PluralForm::answer)
                .describedAs(
                        "Tell which plural form a language uses with a number",
                        "Gives the plural category (zero, one, two, few, many, other) that a noun takes with a number, for counting or for "
                                + "ordinals, and all categories of the language. Example: Polish has few with 3, many with 5.")
                .failsWith(404, "No language of this code is known.");
    }

    private static Output answer(Input input) {
        PluralRules.PluralType type = input.kind() == Kind.CARDINAL ? PluralRules.PluralType.CARDINAL : PluralRules.PluralType.ORDINAL;
        PluralRules rules = PluralRules.forLocale(Locales.get(input.locale()), type);
        return new Output(rules.select(input.number()), rules.getKeywords().stream().sorted().toList());
    }

    enum Kind {
        CARDINAL,
        ORDINAL
    }

    record Input(
            @Doc(value = "The number.", example = "3", min = 0, max = 1e9) double number,
            @Doc(value = "The language.", example = "pl", pattern = Locales.FORM) String locale,
            @Doc(value = "Counting (3 files) or ordinals (3rd file).", defaultValue = "cardinal") Kind kind) {}

    record Output(
            @Doc(value = "The plural category.", example = "few") String category,
            @Doc(value = "All categories of the language, sorted.", example = "[\"few\",\"many\",\"one\",\"other\"]") List<String> categories) {}
}
