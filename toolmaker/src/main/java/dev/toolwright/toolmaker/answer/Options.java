package dev.toolwright.toolmaker.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The options of a multiple choice question, read from its text: {@code (A) …}, {@code A) …} or {@code A. …}, lower case or
 * numbers as well, one a line or all in one. Their letters count up from the first, A or 1; else it is no choice.
 *
 * @param list in order; empty if the question offers none
 * @param start where the first one's mark is in the question; its end if there is none
 */
public record Options(List<Option> list, int start) {

    private static final Pattern MARK = Pattern.compile("(?:^|(?<=\\s))(?:\\((\\w{1,2})\\)|(\\w{1,2})[.)])(?=\\s)", Pattern.MULTILINE);
    private static final int FEWEST = 2;

    public Options {
        list = List.copyOf(list);
    }

    /**
     * One of them.
     *
     * @param letter {@code A}, without parentheses
     * @param text without the letter, trimmed
     */
    public record Option(String letter, String text) {

        /** As answers name it: {@code (A)}. */
        public String label() {
            return "(" + letter + ")";
        }
    }

    /** Reads a question. The last run of marks that count up is taken: a question may number its statements too. */
    public static Options of(String question) {
        List<Mark> run = new ArrayList<>();
        List<Mark> best = List.of();
        Matcher matcher = MARK.matcher(question);
        while (matcher.find()) {
            String letter = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
            if (isFirst(letter)) {
                run = new ArrayList<>();
            }
            if (isFirst(letter) || !run.isEmpty() && follows(run.getLast().letter, letter)) {
                run.add(new Mark(letter, matcher.start(), matcher.end()));
            }
            best = run.size() >= FEWEST ? run : best;
        }
        return new Options(cut(best, question), best.isEmpty() ? question.length() : best.getFirst().start);
    }

    /** Whether the question is a multiple choice. */
    public boolean offered() {
        return !list.isEmpty();
    }

    /**
     * The option that a text means: by letter, by number from 0, by its text, or because it occurs in no other one.
     */
    public Optional<Option> meant(String text) {
        String wanted = Words.plain(text);
        return only(option -> Words.plain(option.letter).equals(bare(wanted)))
                .or(() -> only(option -> Words.plain(option.text).equals(wanted)))
                .or(() -> labelled(wanted))
                .or(() -> at(wanted))
                .or(() -> only(option -> Words.contains(Words.plain(option.text), wanted)));
    }

    private Optional<Option> labelled(String wanted) {
        return only(option -> wanted.startsWith(Words.plain(option.label()) + " ")
                && Words.plain(option.text).equals(wanted.substring(option.label().length()).trim()));
    }

    private Optional<Option> at(String wanted) {
        return wanted.matches("\\d{1,2}") && Integer.parseInt(wanted) < list.size()
                ? Optional.of(list.get(Integer.parseInt(wanted)))
                : Optional.empty();
    }

    private Optional<Option> only(java.util.function.Predicate<Option> test) {
        List<Option> found = list.stream().filter(test).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static String bare(String wanted) {
        return wanted.replaceFirst("^\\(?(\\w{1,2})[.):]?$", "$1");
    }

    private static List<Option> cut(List<Mark> marks, String question) {
        List<Option> options = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            int end = i + 1 < marks.size() ? marks.get(i + 1).start : question.length();
            options.add(new Option(marks.get(i).letter, question.substring(marks.get(i).end, end).strip()));
        }
        return options;
    }

    private static boolean isFirst(String letter) {
        return letter.equals("A") || letter.equals("a") || letter.equals("1");
    }

    private static boolean follows(String before, String letter) {
        if (Character.isDigit(letter.charAt(0))) {
            return before.matches("\\d+") && letter.matches("\\d+") && Integer.parseInt(letter) == Integer.parseInt(before) + 1;
        }
        return before.length() == 1 && letter.length() == 1 && letter.charAt(0) == before.charAt(0) + 1;
    }

    private record Mark(String letter, int start, int end) {}
}
