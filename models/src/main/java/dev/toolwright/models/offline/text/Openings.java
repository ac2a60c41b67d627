package dev.toolwright.models.offline.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows by its first words whether a part of a sentence asks for something. */
final class Openings {

    /** What stands before a possible opening; a comma alone also stands inside lists and before relative clauses. */
    enum Joint {
        WORD,
        COMMA,
        COLON
    }

    private static final Set<String> VERBS = read("verbs.txt");
    private static final Set<String> QUESTIONS = read("openers.txt");
    private static final Set<String> SETTINGS = read("settings.txt");
    private static final Set<String> FILLERS = Set.of("please", "also", "then", "now", "finally", "first", "next", "kindly", "just", "so", "afterwards", "secondly", "firstly", "lastly");
    private static final Set<String> CONDITIONS = Set.of("when", "if", "since", "while", "as", "given");
    private static final Set<String> OBJECT_MARKS =
            Set.of("a", "an", "the", "all", "my", "our", "this", "that", "these", "those", "it", "them", "me", "us", "another", "every", "each", "some");
    private static final Set<String> NO_VERBS = Set.of(
            "the", "a", "an", "this", "that", "these", "those", "it", "he", "she", "they", "you", "your", "his", "her", "their", "someone", "somebody",
            "on", "in", "at", "of", "by", "from", "to", "with", "after", "before", "between", "about", "all", "each", "every", "both", "and", "or", "but", "because", "while", "when", "as", "not", "no", "some", "two", "three");
    private static final Set<String> NOUN_MARKS = Set.of("of", "is", "are", "was", "in", "and", "or", "for", "number");
    private static final Pattern WISH = Pattern.compile(
            "(?i)\\b(?:(?:can|could|would|will) you|please|i(?:'d| would)? (?:need|want|like|wish)|i'm looking for|we need|let me know|i wonder)\\b");

    private Openings() {}

    /** Whether an order or a question begins at a position of the text. */
    static boolean opens(String text, int position, Joint joint) {
        List<Word> words = Words.of(text.substring(position, Math.min(text.length(), position + 80)));
        int at = skipFillers(words);
        if (at >= words.size()) {
            return false;
        }
        Word first = words.get(at);
        String next = at + 1 < words.size() ? words.get(at + 1).lower() : "";
        boolean verb = VERBS.contains(first.lower()) && !NOUN_MARKS.contains(next);
        return switch (joint) {
            case WORD -> verb || QUESTIONS.contains(first.lower());
            case COMMA -> verb || first.lower().equals("what") || first.lower().equals("how") || at > 0 && QUESTIONS.contains(first.lower());
            case COLON -> verb && first.start() == 0 || QUESTIONS.contains(first.lower());
        };
    }

    /** Whether this part of a sentence asks for something. */
    static boolean asks(String part) {
        List<Word> words = Words.of(part);
        int at = skipFillers(words);
        if (at >= words.size()) {
            return false;
        }
        String first = words.get(at).lower();
        if (VERBS.contains(first) || QUESTIONS.contains(first)) {
            return true;
        }
        if (orders(words, at, part)) {
            return true;
        }
        return WISH.matcher(part).find() || !SETTINGS.contains(first) && endsInQuestion(part);
    }

    /** "When it is noon in Paris, …": what follows the comma is asked, not this. */
    static boolean conditional(String part) {
        List<Word> words = Words.of(part);
        return !words.isEmpty() && CONDITIONS.contains(words.getFirst().lower());
    }

    private static boolean endsInQuestion(String part) {
        return part.stripTrailing().endsWith("?");
    }

    /** A sentence that opens with one plain word and goes on with an object: "Sell 4 pieces", "Restock the lamps". */
    private static boolean orders(List<Word> words, int at, String part) {
        if (at + 1 >= words.size() || NO_VERBS.contains(words.get(at).lower()) || SETTINGS.contains(words.get(at).lower())) {
            return false;
        }
        Word next = words.get(at + 1);
        String gap = part.substring(words.get(at).end(), next.start());
        boolean plain = words.get(at).capitalised() && !words.get(at).lower().matches(".*(?:s|ed|ing|ly)");
        boolean object = OBJECT_MARKS.contains(next.lower()) || Character.isDigit(next.text().charAt(0));
        return plain && object && gap.isBlank();
    }

    private static int skipFillers(List<Word> words) {
        int at = 0;
        while (at < words.size() && FILLERS.contains(words.get(at).lower())) {
            at++;
        }
        return at;
    }

    private static Set<String> read(String name) {
        Set<String> words = new HashSet<>();
        WordList.read(Openings.class, name).forEach(line -> words.addAll(List.of(line.split("\\s+"))));
        return Set.copyOf(words);
    }
}
