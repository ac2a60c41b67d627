package dev.toolwright.toolmaker.fit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text as words: runs of letters and digits in lower case, inner apostrophes, points and colons kept (don't, 1.5, 09:30). */
public final class Words {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’.:][\\p{L}\\p{N}]+)*");

    /** A question's first words: more than any frame has, and what a quadratic comparison can bear. */
    private static final int MOST = 2000;

    private Words() {}

    /** The words in order; at most 2000, the rest is not looked at. */
    public static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (words.size() < MOST && matcher.find()) {
            words.add(matcher.group().toLowerCase(Locale.ROOT));
        }
        return words;
    }

    /** The longest sequence that is part of all, in order, if need be with gaps. Costs the product of two lengths, each time. */
    public static List<String> common(Collection<List<String>> texts) {
        Iterator<List<String>> rest = texts.iterator();
        List<String> common = rest.hasNext() ? rest.next() : List.of();
        while (rest.hasNext() && !common.isEmpty()) {
            common = common(common, rest.next());
        }
        return common;
    }

    /** Whether all these words are in the text, in this order. */
    public static boolean inOrder(List<String> sought, List<String> text) {
        return firstMissing(sought, text) == sought.size();
    }

    /** Index of the first of these words that is not in the text after those before it; their number if all are. */
    static int firstMissing(List<String> sought, List<String> text) {
        int found = 0;
        for (String word : text) {
            if (found < sought.size() && sought.get(found).equals(word)) {
                found++;
            }
        }
        return found;
    }

    private static List<String> common(List<String> left, List<String> right) {
        int[][] length = new int[left.size() + 1][right.size() + 1];
        for (int i = left.size() - 1; i >= 0; i--) {
            for (int j = right.size() - 1; j >= 0; j--) {
                length[i][j] = left.get(i).equals(right.get(j))
                        ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        List<String> common = new ArrayList<>();
        for (int i = 0, j = 0; i < left.size() && j < right.size(); ) {
            if (left.get(i).equals(right.get(j))) {
                common.add(left.get(i));
                i++;
                j++;
            } else if (length[i + 1][j] >= length[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }
}
