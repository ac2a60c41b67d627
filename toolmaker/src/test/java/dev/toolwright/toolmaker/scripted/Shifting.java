package dev.toolwright.toolmaker.scripted;

import dev.toolwright.toolmaker.example.Example;
import dev.toolwright.toolmaker.example.Examples;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** A kind of question, each letter of a word is moved on in the alphabet, and what a good maker replies. */
public final class Shifting {

    private static final List<String> WORDS = List.of("dog", "zebra", "at", "owl", "mouse", "lynx", "fox", "crab", "bat", "hen");
    private static final List<String> NUMBERS = List.of("never", "once", "twice", "thrice");

    /** Ten, three of each part shown. Numbers are written as words that only a model can tell how to read. */
    public static final Examples EXAMPLES = examples(NUMBERS::get);

    /** The same with digits. */
    public static final Examples DIGITS = examples(by -> "by " + by);

    /** A module. */
    public static final String FUNCTION = """
            ```python
            def shift(word: str, by: int) -> str:
                \"""Moves each letter of a word on in the alphabet.

                More about it.
                \"""
                return "".join(chr((ord(c) - 97 + by) % 26 + 97) for c in word)
            ```
            """;

    /** Tests that it passes. */
    public static final String TESTS = """
            Here are the tests:
            ```python
            ret = shift("lynx", 3)
            ans = ret
            assert ans == "obqa"

            ret = shift("fox", 1)
            ans = ret
            assert ans == "gpy"

            ret = shift("crab", 2)
            ans = ret
            assert ans == "etcd"
            ```
            """;

    /** Module and use cases. */
    public static final String WRAP = FUNCTION + """
            Question: Move each letter of 'lynx' on thrice.
            Solution:
            ```python
            ret = shift("lynx", 3)
            ans = ret
            ```
            Question: Move each letter of 'fox' on once.
            Solution:
            ```python
            ret = shift("fox", 1)
            ans = ret
            ```
            Question: Move each letter of 'crab' on twice.
            Solution:
            ```python
            ret = shift("crab", 2)
            ans = ret
            ```
            """;

    /** Parse and format. */
    public static final String COMPILED = """
            ```python
            import re

            def parse(question):
                found = re.fullmatch(r"Move each letter of '(\\w+)' on (once|twice|thrice)[.]", question)
                numbers = {"once": 1, "twice": 2, "thrice": 3}
                return {"word": found.group(1), "by": numbers[found.group(2)]} if found else None

            def format(value):
                return value
            ```
            """;

    private Shifting() {}

    private static Examples examples(IntFunction<String> number) {
        return Examples.split(IntStream.range(0, WORDS.size())
                .mapToObj(i -> example(WORDS.get(i), 1 + i % 3, number))
                .toList());
    }

    private static Example example(String word, int by, IntFunction<String> number) {
        StringBuilder moved = new StringBuilder();
        word.chars().forEach(c -> moved.append((char) ((c - 'a' + by) % 26 + 'a')));
        return new Example("Move each letter of '" + word + "' on " + number.apply(by) + ".", moved.toString());
    }
}
