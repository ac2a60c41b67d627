package dev.toolwright.models.offline.fill;

import dev.toolwright.models.offline.text.Span;
import dev.toolwright.models.offline.text.Stopwords;
import dev.toolwright.models.offline.text.Word;
import dev.toolwright.models.offline.text.Words;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads the words beside a mention. */
final class Surroundings {

    private static final int BEFORE = 3;
    private static final int AFTER = 1;

    private final List<Word> words;

    Surroundings(String text) {
        this.words = Words.of(text);
    }

    /** Stems of up to three words before and one after, until another value or the start of the text. */
    Set<String> near(Span span) {
        Set<String> near = new LinkedHashSet<>();
        int first = firstWord(span);
        for (int i = first - 1; i >= Math.max(0, first - BEFORE); i--) {
            Word word = words.get(i);
            if (Character.isDigit(word.text().charAt(0))) {
                break;
            }
            if (!Stopwords.contains(word.lower()) || i == first - 1) {
                near.add(word.stem());
            }
        }
        int next = firstWord(new Span(span.end(), span.end()));
        for (int i = next; i < Math.min(words.size(), next + AFTER); i++) {
            if (!Stopwords.contains(words.get(i).lower())) {
                near.add(words.get(i).stem());
            }
        }
        return near;
    }

    /** Part played by a mention, by the nearest word before it that is a preposition, articles and nouns skipped. */
    Cue cue(Span span) {
        int first = firstWord(span);
        for (int i = first - 1; i >= Math.max(0, first - BEFORE); i--) {
            String word = words.get(i).lower();
            if (Character.isDigit(word.charAt(0))) {
                return Cue.NONE;
            }
            Cue cue = word.equals("and") && !follows(i, "between") ? Cue.NONE : Cue.ofPreposition(word);
            if (cue != Cue.NONE) {
                return cue;
            }
        }
        return Cue.NONE;
    }

    private boolean follows(int at, String opening) {
        return words.subList(0, at).stream().anyMatch(word -> word.lower().equals(opening));
    }

    private int firstWord(Span span) {
        int at = 0;
        while (at < words.size() && words.get(at).start() < span.start()) {
            at++;
        }
        return at;
    }
}
