package dev.toolwright.models.embedding;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns text into the token numbers of an uncased BERT vocabulary: words by {@link BertWords}, each cut greedily into the
 * longest pieces that the vocabulary has (Devlin et al. 2019). Names of special tokens in the text are plain text here.
 * Immutable.
 */
final class WordPieces {

    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> vocabulary;
    private final int maxTokens;
    private final int unknown;
    private final int start;
    private final int end;

    /** @param maxTokens of one text, the two that enclose it included; what is longer is cut */
    WordPieces(Map<String, Integer> vocabulary, int maxTokens) {
        this.vocabulary = vocabulary;
        this.maxTokens = maxTokens;
        this.unknown = special("[UNK]");
        this.start = special("[CLS]");
        this.end = special("[SEP]");
    }

    private int special(String name) {
        return requireNonNull(vocabulary.get(name), name);
    }

    long[] encode(String text) {
        Tokens tokens = new Tokens(maxTokens);
        tokens.add(start);
        BertWords words = new BertWords(text);
        for (String word = words.next(); word != null && !tokens.full(); word = words.next()) {
            addPieces(word, tokens);
        }
        return tokens.endedBy(end);
    }

    private void addPieces(String word, Tokens tokens) {
        int before = tokens.count;
        if (word.codePointCount(0, word.length()) > LONGEST_WORD) {
            tokens.add(unknown);
            return;
        }
        int from = 0;
        while (from < word.length()) {
            int to = word.length();
            @Nullable Integer token = piece(word, from, to);
            while (token == null && to > from + 1) {
                token = piece(word, from, --to);
            }
            if (token == null) {
                tokens.count = before;
                tokens.add(unknown);
                return;
            }
            tokens.add(token);
            from = to;
        }
    }

    private @Nullable Integer piece(String word, int from, int to) {
        String piece = word.substring(from, to);
        return vocabulary.get(from == 0 ? piece : "##" + piece);
    }

    /** Grows up to a limit; what comes after it is counted out. */
    private static final class Tokens {

        private final long[] values;
        private int count;

        Tokens(int limit) {
            this.values = new long[limit];
        }

        void add(int token) {
            if (!full()) {
                values[count++] = token;
            }
        }

        /** The last place is kept for the closing token. */
        boolean full() {
            return count == values.length - 1;
        }

        long[] endedBy(int token) {
            values[count++] = token;
            return Arrays.copyOf(values, count);
        }
    }
}
