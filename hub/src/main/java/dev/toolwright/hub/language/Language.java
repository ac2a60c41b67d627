package dev.toolwright.hub.language;

import dev.toolwright.hub.api.ApiProvider;
import java.time.Clock;

/** Languages and their writing, by the Unicode locale data; no state. */
public final class Language {

    private Language() {}

    public static ApiProvider provider(Clock clock) {
        return ApiProvider.of(
                        "language",
                        "Language",
                        "Language",
                        "What the Unicode locale data knows of languages: their names in any language, plural rules, sorting by the "
                                + "rules of a language, transliteration between scripts, the scripts of a text, facts of a locale, "
                                + "and numbers and dates as people of a locale write them. Locales are written as de, pt-BR or zh-Hant-TW.")
                .with(LanguageName.operation())
                .with(LocaleFacts.operation())
                .with(PluralForm.operation())
                .with(WordSorting.operation())
                .with(Transliteration.operation())
                .with(ScriptDetection.operation())
                .with(LocalFormats.numbers())
                .with(LocalFormats.dates());
    }
}
