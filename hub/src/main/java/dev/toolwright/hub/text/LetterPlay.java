package dev.toolwright.hub.text;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.ApiProblem;
import dev.toolwright.hub.schema.Doc;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/** Reversing, palindromes, anagrams. */
final class LetterPlay {

    private LetterPlay() {}

    static ApiOperation<ReverseInput, Reversed> reversing() {
        return ApiOperation.get("/reverse", "reverseText", ReverseInput.class, Reversed.class,
                        input -> new Reversed(input.by() == Unit.WORDS ? words(input.text()) : characters(input.text())))
                .describedAs(
                        "Reverse a text by characters or by words",
                        "Writes a text backwards. By characters, accents and emoji stay whole; by words, the words change "
                                + "their order and stay readable. Example: stressed becomes desserts.");
    }

    static ApiOperation<PalindromeInput, Palindrome> palindrome() {
        return ApiOperation.get("/palindrome", "isPalindrome", PalindromeInput.class, Palindrome.class, LetterPlay::isPalindrome)
                .describedAs(
                        "Tell whether a text is a palindrome",
                        "A palindrome reads the same both ways. Only letters and digits count; case, accents, spaces and marks are "
                                + "ignored. Example: A man, a plan, a canal: Panama is one.")
                .failsWith(422, "The text has neither letter nor digit.");
    }

    static ApiOperation<AnagramInput, Anagram> anagram() {
        return ApiOperation.get("/anagram", "isAnagram", AnagramInput.class, Anagram.class, input -> new Anagram(
                        sorted(input.first()).equals(sorted(input.second())) && !letters(input.first()).equals(letters(input.second())),
                        sorted(input.first())))
                .describedAs(
                        "Tell whether two texts are anagrams of each other",
                        "Anagrams have the same letters in another order. Only letters and digits count; case, accents, spaces and "
                                + "marks are ignored. Equal texts are no anagrams. Example: listen and silent are.");
    }

    private static String characters(String text) {
        BreakIterator borders = BreakIterator.getCharacterInstance(Locale.ROOT);
        borders.setText(text);
        StringBuilder reversed = new StringBuilder();
        int end = borders.last();
        for (int start = borders.previous(); start != BreakIterator.DONE; start = borders.previous()) {
            reversed.append(text, start, end);
            end = start;
        }
        return reversed.toString();
    }

    private static String words(String text) {
        return String.join(" ", Arrays.asList(text.strip().split("\\s+")).reversed());
    }

    private static Palindrome isPalindrome(PalindromeInput input) {
        String letters = letters(input.text());
        if (letters.isEmpty()) {
            throw ApiProblem.unprocessable("The text has neither letter nor digit.");
        }
        return new Palindrome(letters.contentEquals(new StringBuilder(letters).reverse()), letters);
    }

    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("[^\\p{L}\\p{N}]+", "").toLowerCase(Locale.ROOT);
    }

    private static String sorted(String text) {
        return letters(text).codePoints().sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    enum Unit {
        CHARACTERS,
        WORDS
    }

    record ReverseInput(
            @Doc(value = "The text.", example = "stressed", maxSize = 5000) String text,
            @Doc(value = "What changes its order.", defaultValue = "characters") Unit by) {}

    record Reversed(@Doc(value = "The reversed text.", example = "desserts") String text) {}

    record PalindromeInput(
            @Doc(value = "The text.", example = "A man, a plan, a canal: Panama", maxSize = 5000) String text) {}

    record Palindrome(
            @Doc(value = "Whether the text is a palindrome.", example = "true") boolean palindrome,
            @Doc(value = "What was compared: letters and digits in small letters.", example = "amanaplanacanalpanama")
                    String compared) {}

    record AnagramInput(
            @Doc(value = "First text.", example = "listen", maxSize = 1000) String first,
            @Doc(value = "Second text.", example = "silent", maxSize = 1000) String second) {}

    record Anagram(
            @Doc(value = "Whether the texts are anagrams.", example = "true") boolean anagram,
            @Doc(value = "The letters of the first text, sorted.", example = "eilnst") String letters) {}
}
