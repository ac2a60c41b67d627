package dev.toolwright.models.offline.text;

import java.util.List;
import java.util.regex.Pattern;

/** Makes American and British spellings of a word the same. */
final class Spelling {

    private record Change(Pattern american, String british) {}

    private static final List<Change> CHANGES = List.of(
            change("color", "colour"),
            change("(?<=.)meter", "metre"),
            change("liter", "litre"),
            change("center", "centre"),
            change("(?<=.{3})iz(?=e|ing|ation)", "is"),
            change("analyz", "analys"),
            change("catalog(?!u)", "catalogue"),
            change("neighbor", "neighbour"),
            change("gray", "grey"));

    private Spelling() {}

    /** @param word in lower case */
    static String british(String word) {
        String spelled = word;
        for (Change change : CHANGES) {
            spelled = change.american().matcher(spelled).replaceAll(change.british());
        }
        return spelled;
    }

    private static Change change(String american, String british) {
        return new Change(Pattern.compile(american), british);
    }
}
