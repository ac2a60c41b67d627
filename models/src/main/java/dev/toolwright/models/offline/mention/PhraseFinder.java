package dev.toolwright.models.offline.mention;

import dev.toolwright.models.offline.text.Stopwords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds words without quotes that stand where a value is expected: after a colon, after "the word", "of", "for" or "called". */
final class PhraseFinder implements MentionFinder {

    private static final String STOP = "(?=\\s*(?:[.,;:?!)]|$|\\s(?:and|or|in|into|to|as|with|from|on|by|for|is|are|at|using|have|has|than|of|do|does|did|you|i|we|can|will|which|that|when|where|if|be|was|were|there|right|please|too|also)\\b))";
    private static final List<Pattern> PLACES = List.of(
            Pattern.compile(":\\s*([^\\s\"'“‘`\\[{<][^\\n\"“]*?)\\s*[.?!]?\\s*$"),
            Pattern.compile("(?i)\\b(?:words?|terms?|text|string|phrase|sentence|name|title|titled|called|named|labelled|code|id|user|customer|item|product|category|tag|pattern|key|node|city|country|station|account|owner|priority|status|colour|color)\\s+(?:is\\s+)?([\\p{L}\\p{N}][\\p{L}\\p{N}_@./+-]*)" + STOP),
            Pattern.compile("(?i)\\b(?:of|for|in|about|from|to|at|with|as|by|on|is|between|does|and|into|than|a|an|the)\\s+(?:the\\s+|an?\\s+)?(\\p{L}[\\p{L}\\p{N}_'’+-]*(?:\\s+[\\p{L}\\p{N}_'’-]+){0,3}?)" + STOP));

    @Override
    public List<Mention> find(String text) {
        List<Mention> found = new ArrayList<>();
        for (Pattern place : PLACES) {
            Matcher matcher = place.matcher(text);
            int from = 0;
            while (from <= text.length() && matcher.find(from)) {
                String phrase = matcher.group(1);
                if (!Stopwords.contains(phrase.toLowerCase(Locale.ROOT))) {
                    found.add(Mention.of(MentionKind.PHRASE, phrase, phrase, matcher.start(1)));
                }
                from = matcher.start(1) + 1;
            }
        }
        return found;
    }
}
