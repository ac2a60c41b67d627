package dev.toolwright.toolmaker.scripted;

import dev.toolwright.toolmaker.example.Example;
import dev.toolwright.toolmaker.example.Examples;
import java.util.List;
import java.util.stream.IntStream;

/** A kind of question, each letter of a word is moved on in the alphabet, and what a good maker replies. */
public final class Shifting {

    private static final List<String> WORDS = List.of("dog", "zebra", "at", "owl", "mouse", "lynx", "fox", "crab", "bat", "hen");
    /** Ten, three of each part shown. */
    public static final Examples EXAMPLES = Examples.split(
            IntStream.range(0, WORDS.size()).mapToObj(i -> example(WORDS.get(i), 1 + i % 3)).toList());

    public static final String FUNCTION = """
            ```python
            def shift(word: str, by: int) -> str:
                \"""Moves each letter of a word on in the alphabet.

                More about it.
                \"""
                return "".join(chr((ord(c) - 97 + by) % 26 + 97) for c in word)
            ```
            """;
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
    public static final String WRAP = FUNCTION + """
            Question: Move each letter of 'lynx' on by 3.
            Solution:
            ```python
            ret = shift("lynx", 3)
            ans = ret
            ```
            Question: Move each letter of 'fox' on by 1.
            Solution:
            ```python
            ret = shift("fox", 1)
            ans = ret
            ```
            Question: Move each letter of 'crab' on by 2.
            Solution:
            ```python
            ret = shift("crab", 2)
            ans = ret
            ```
            """;
    public static final String COMPILED = """
            ```python
            import re

            def parse(question):
                found = re.fullmatch(r"Move each letter of '(\\w+)' on by (\\d+)[.]", question)
                return {"word": found.group(1), "by": int(found.group(2))} if found else None

            def format(value):
                return value
            ```
            """;

    private Shifting() {}

    /** A question with its answer. */
    public static Example example(String word, int by) {
        StringBuilder moved = new StringBuilder();
        word.chars().forEach(c -> moved.append((char) ((c - 'a' + by) % 26 + 'a')));
        return new Example("Move each letter of '" + word + "' on by " + by + ".", moved.toString());
    }
}
