package dev.toolwright.toolmaker.serve;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the answer out of a reply that reasons before it. The last of these counts: a line that begins with "Answer:" and its
 * like, a boxed formula, "the answer is …" or "answer: …" in the last line; failing all, that line.
 */
final class FinalAnswer {

    /** "**Final answer:** 42"; what follows the colon may be on the next line. */
    private static final Pattern LABELLED =
            Pattern.compile("(?im)^[\\s>*_#`-]*(?:the\\s+)?(?:final\\s+|short\\s+)?answer[*_`]*\\s*[:=][*_`]*[ \\t]*(.*)$");

    private static final Pattern BOXED = Pattern.compile("\\\\boxed\\{([^{}]*)}");

    private static final Pattern SAID = Pattern.compile("(?i)\\banswer is:?\\s+(.+?)[.\\s]*$");

    private static final Pattern NAMED = Pattern.compile("(?i)\\banswer\\s*:\\s*(.+)$");

    private static final int LONGEST = 10_000;

    private FinalAnswer() {}

    /** Trimmed, without markup around it; empty if the reply says nothing. */
    static Optional<String> in(String reply) {
        List<String> lines = reply.lines().filter(line -> !line.isBlank()).toList();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        return labelled(reply)
                .or(() -> last(BOXED, reply))
                .or(() -> last(SAID, lines.getLast()))
                .or(() -> last(NAMED, lines.getLast()))
                .or(() -> Optional.of(lines.getLast()))
                .map(FinalAnswer::plain)
                .filter(answer -> !answer.isBlank() && answer.length() <= LONGEST);
    }

    private static Optional<String> labelled(String reply) {
        Matcher matcher = LABELLED.matcher(reply);
        Optional<String> found = Optional.empty();
        while (matcher.find()) {
            String inLine = matcher.group(1);
            found = inLine.isBlank() ? firstLine(reply.substring(matcher.end())) : Optional.of(inLine);
        }
        return found.map(answer -> last(BOXED, answer).orElse(answer));
    }

    private static Optional<String> firstLine(String text) {
        return text.lines().filter(line -> !line.isBlank()).findFirst();
    }

    private static Optional<String> last(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).reduce((_, later) -> later);
    }

    /** Pairs of emphasis, code marks, formula marks and quotes go; brackets that are part of the answer stay. */
    private static String plain(String answer) {
        String text = answer.strip();
        if (text.endsWith("**") && text.indexOf("**") == text.length() - 2) {
            // its beginning stands before the word "Answer:"
            text = text.substring(0, text.length() - 2).strip();
        }
        for (String mark : List.of("**", "__", "`", "$", "\"", "*")) {
            if (text.length() > 2 * mark.length() && text.startsWith(mark) && text.endsWith(mark)) {
                text = text.substring(mark.length(), text.length() - mark.length()).strip();
            }
        }
        return text;
    }
}
