package dev.toolwright.models.offline.mention;

import dev.toolwright.models.offline.text.Stopwords;
import dev.toolwright.models.offline.text.Word;
import dev.toolwright.models.offline.text.Words;
import java.util.ArrayList;
import java.util.List;

/** Finds names: runs of capitalised words, the first word of a sentence left out unless more follow it. */
final class NameFinder implements MentionFinder {

    @Override
    public List<Mention> find(String text) {
        List<Mention> names = new ArrayList<>();
        List<Word> words = Words.of(text);
        int at = 0;
        while (at < words.size()) {
            int end = at;
            while (end < words.size() && named(words.get(end)) && (end == at || beside(text, words, end))) {
                end++;
            }
            int from = at < end && opensSentence(text, words.get(at)) ? at + 1 : at;
            if (from < end) {
                int start = words.get(from).start();
                String name = text.substring(start, words.get(end - 1).end());
                names.add(Mention.of(MentionKind.NAME, name.replaceFirst("['’]s$", ""), name, start));
            }
            at = Math.max(at + 1, end);
        }
        return names;
    }

    private static boolean named(Word word) {
        return word.capitalised() && !Stopwords.contains(word.lower());
    }

    private static boolean beside(String text, List<Word> words, int at) {
        String gap = text.substring(words.get(at - 1).end(), words.get(at).start());
        return gap.equals(" ") || gap.equals("-") || gap.equals(". ") && words.get(at - 1).text().length() == 1;
    }

    private static boolean opensSentence(String text, Word word) {
        String before = text.substring(0, word.start()).stripTrailing();
        return before.isEmpty() || ".!?:\n".indexOf(before.charAt(before.length() - 1)) >= 0;
    }
}
