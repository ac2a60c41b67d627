package dev.toolwright.models.offline.mention;

import dev.toolwright.models.offline.text.Word;
import dev.toolwright.models.offline.text.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds numbers: in digits, grouped or not, in words, and per cents. */
final class NumberFinder implements MentionFinder {

    private static final Pattern DIGITS = Pattern.compile(
            "(?<![\\p{L}\\p{N}_#.])(?<![\\p{L}\\p{N}][-−])(?:(?<![\\p{L}\\p{N})])[-−+])?(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?|\\.\\d+)"
                    + "(?![\\p{N}_])(?!\\.\\d)(?!-\\p{L}{0,2}\\d)");
    private static final Pattern PERCENT = Pattern.compile("(?i)\\G\\s*(?:%|per\\s?cent\\b|percent\\b)");
    private static final Pattern CODE_TAIL = Pattern.compile("\\G[A-Z]{2,}\\d|\\G\\p{L}+\\d");

    @Override
    public List<Mention> find(String text) {
        List<Mention> numbers = new ArrayList<>();
        Matcher matcher = DIGITS.matcher(text);
        while (matcher.find()) {
            if (!CODE_TAIL.matcher(text).region(matcher.end(), text.length()).useTransparentBounds(true).find()) {
                numbers.add(digits(text, matcher));
            }
        }
        words(text, numbers);
        return numbers;
    }

    private static Mention digits(String text, Matcher matcher) {
        String value = new BigDecimal(matcher.group().replace(",", "").replace('−', '-').replace("+", "")).toPlainString();
        Matcher percent = PERCENT.matcher(text).region(matcher.end(), text.length());
        if (percent.find()) {
            String written = text.substring(matcher.start(), percent.end());
            return Mention.of(MentionKind.PERCENT, value, written, matcher.start());
        }
        return Mention.of(MentionKind.NUMBER, value, matcher.group(), matcher.start());
    }

    private static void words(String text, List<Mention> numbers) {
        List<Word> words = Words.of(text);
        int at = 0;
        while (at < words.size()) {
            int end = runEnd(text, words, at);
            if (end > at && !alone(words.subList(at, end))) {
                List<String> parts = words.subList(at, end).stream().map(Word::lower).filter(w -> !w.equals("and")).toList();
                int from = words.get(at).start();
                int to = words.get(end - 1).end();
                NumberWords.parse(parts).ifPresent(value -> numbers.add(
                        Mention.of(MentionKind.NUMBER, Long.toString(value), text.substring(from, to), from)));
            }
            at = Math.max(at + 1, end);
        }
    }

    /** "one" alone is a pronoun more often than a number. */
    private static boolean alone(List<Word> run) {
        return run.size() == 1 && run.getFirst().lower().equals("one");
    }

    private static int runEnd(String text, List<Word> words, int start) {
        int end = start;
        while (end < words.size() && NumberWords.isPart(words.get(end).lower()) && (end == start || joined(text, words, end))) {
            end++;
            boolean and = end + 1 < words.size()
                    && words.get(end).lower().equals("and")
                    && NumberWords.isPart(words.get(end + 1).lower())
                    && List.of("hundred", "thousand", "million", "billion").contains(words.get(end - 1).lower());
            if (and) {
                end++;
            }
        }
        return end;
    }

    private static boolean joined(String text, List<Word> words, int at) {
        return text.substring(words.get(at - 1).end(), words.get(at).start()).matches("\\s+|\\s*-\\s*");
    }
}
