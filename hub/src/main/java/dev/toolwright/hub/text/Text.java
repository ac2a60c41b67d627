package dev.toolwright.hub.text;

import dev.toolwright.hub.api.ApiProvider;
import java.time.Clock;

/** Counting, measuring and reshaping plain text; no state. */
public final class Text {

    static final int LONGEST = 100_000;

    private Text() {}

    public static ApiProvider provider(Clock clock) {
        return ApiProvider.of(
                        "text",
                        "Text",
                        "Text",
                        "Works on plain text: counts words, characters, sentences and paragraphs, measures readability, counts "
                                + "how often each word occurs, changes case and makes slugs, wraps, shortens and reverses text, "
                                + "and checks palindromes and anagrams. Texts have at most 100000 characters.")
                .with(TextStatistics.operation())
                .with(Readability.operation())
                .with(WordFrequency.operation())
                .with(CaseConversion.operation())
                .with(Lines.wrapping())
                .with(Lines.truncating())
                .with(LetterPlay.reversing())
                .with(LetterPlay.palindrome())
                .with(LetterPlay.anagram());
    }
}
