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
        return WISH.matcher(part).find() || !SETTINGS.contains(first) && endsInQuestion(part);
    }

    private static boolean endsInQuestion(String part) {
        return part.stripTrailing().endsWith("?");
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
