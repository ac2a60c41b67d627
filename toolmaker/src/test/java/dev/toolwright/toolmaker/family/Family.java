package dev.toolwright.toolmaker.family;

import dev.toolwright.toolmaker.example.Example;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A kind of question: how one is drawn, what the answer is, and the Python that a good maker would write for it. */
public enum Family {
    SORT("sort_words", "Sort the following words alphabetically: List: ([A-Za-z ]+)") {
        @Override
        String draw(RandomGenerator random) {
            return "Sort the following words alphabetically: List: " + words(random, 3 + random.nextInt(6));
        }

        @Override
        String solve(MatchResult data) {
            return Arrays.stream(data.group(1).split(" ")).sorted().collect(Collectors.joining(" "));
        }

        @Override
        public String function() {
            return "def sort_words(words: list[str]) -> list[str]:\n    \"\"\"Sorts words.\"\"\"\n    return sorted(words)\n";
        }

        @Override
        String arguments(MatchResult data) {
            return Arrays.stream(data.group(1).split(" ")).map(word -> "'" + word + "'").collect(Collectors.joining(", ", "[", "]"));
        }

        @Override
        String parse() {
            return "{'words': found.group(1).split()}";
        }

        @Override
        String format() {
            return "' '.join(value)";
        }
    },
    SHIFT("shift_letters", "Move each letter of '([a-z]+)' on in the alphabet by (\\d+) places\\.") {
        @Override
        String draw(RandomGenerator random) {
            return "Move each letter of '" + word(random) + "' on in the alphabet by " + (1 + random.nextInt(20)) + " places.";
        }

        @Override
        String solve(MatchResult data) {
            int by = Integer.parseInt(data.group(2));
            return data.group(1)
                    .chars()
                    .mapToObj(c -> String.valueOf((char) ((c - 'a' + by) % 26 + 'a')))
                    .collect(Collectors.joining());
        }

        @Override
        public String function() {
            return """
                    def shift_letters(word: str, by: int) -> str:
                        \"""Moves letters on in the alphabet.\"""
                        return "".join(chr((ord(c) - 97 + by) % 26 + 97) for c in word)
                    """;
        }

        @Override
        String arguments(MatchResult data) {
            return "'" + data.group(1) + "', " + data.group(2);
        }

        @Override
        String parse() {
            return "{'word': found.group(1), 'by': int(found.group(2))}";
        }

        @Override
        String format() {
            return "value";
        }
    },
    PRICE("total_price", "A shop sells ([a-z]+) at (\\d+) cents each\\. How many cents do (\\d+) of them cost\\?") {
        @Override
        String draw(RandomGenerator random) {
            return "A shop sells " + word(random) + " at " + (2 + random.nextInt(90)) + " cents each. How many cents do "
                    + (2 + random.nextInt(30)) + " of them cost?";
        }

        @Override
        String solve(MatchResult data) {
            return String.valueOf(Integer.parseInt(data.group(2)) * Integer.parseInt(data.group(3)));
        }

        @Override
        public String function() {
            return "def total_price(each: int, number: int) -> int:\n    \"\"\"Works out a price.\"\"\"\n    return each * number\n";
        }

        @Override
        String arguments(MatchResult data) {
            return data.group(2) + ", " + data.group(3);
        }

        @Override
        String parse() {
            return "{'each': int(found.group(2)), 'number': int(found.group(3))}";
        }

        @Override
        String format() {
            return "str(value)";
        }
    },
    WEEKDAY("weekday_after", "Today is ([A-Z][a-z]+)\\. Which day of the week will it be in (\\d+) days\\?") {
        @Override
        String draw(RandomGenerator random) {
            return "Today is " + DAYS.get(random.nextInt(7)) + ". Which day of the week will it be in " + (2 + random.nextInt(60))
                    + " days?";
        }

        @Override
        String solve(MatchResult data) {
            return DAYS.get((DAYS.indexOf(data.group(1)) + Integer.parseInt(data.group(2))) % 7);
        }

        @Override
        public String function() {
            return """
                    DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

                    def weekday_after(today: str, days: int) -> str:
                        \"""Tells the day of the week some days on.\"""
                        return DAYS[(DAYS.index(today) + days) % 7]
                    """;
        }

        @Override
        String arguments(MatchResult data) {
            return "'" + data.group(1) + "', " + data.group(2);
        }

        @Override
        String parse() {
            return "{'today': found.group(1), 'days': int(found.group(2))}";
        }

        @Override
        String format() {
            return "value";
        }
    };

    private static final List<String> DAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    private static final List<String> SYLLABLES = List.of("ba", "ke", "mi", "lo", "tu", "ran", "sel", "dor", "fig", "nup");

    private final String tool;
    private final Pattern wording;

    Family(String tool, String wording) {
        this.tool = tool;
        this.wording = Pattern.compile(wording);
    }

    abstract String draw(RandomGenerator random);

    abstract String solve(MatchResult data);

    /** The module that a good maker writes. */
    public abstract String function();

    abstract String arguments(MatchResult data);

    /** A Python expression for the arguments, of a match {@code found}. */
    abstract String parse();

    /** A Python expression for the answer, of the function's {@code value}. */
    abstract String format();

    /** What the maker calls the function, and so the tool. */
    public String tool() {
        return tool;
    }

    /** The family whose wording this is. */
    public static Optional<Family> of(String question) {
        return Arrays.stream(values()).filter(family -> family.wording.matcher(question).matches()).findFirst();
    }

    /** The right answer; empty if no family has such questions. */
    public static Optional<String> answer(String question) {
        return of(question).map(family -> family.solve(family.match(question)));
    }

    public Example example(RandomGenerator random) {
        String question = draw(random);
        return new Example(question, solve(match(question)));
    }

    /** So many, no question twice. */
    public List<Example> examples(RandomGenerator random, int number) {
        return Stream.generate(() -> example(random)).distinct().limit(number).toList();
    }

    /** The code that solves a question with the function. */
    public String snippet(String question) {
        return "value = " + tool + "(" + arguments(match(question)) + ")\nret = value\nans = " + format() + "\n";
    }

    /** Python modules {@code parse} and {@code format} in one. */
    public String compiled() {
        String wordingInPython = wording.pattern().replace("\"", "\\\"");
        return "import re\n\ndef parse(question):\n    found = re.fullmatch(r\"" + wordingInPython + "\", question)\n    return "
                + parse() + " if found else None\n\ndef format(value):\n    return " + format() + "\n";
    }

    MatchResult match(String question) {
        var matcher = wording.matcher(question);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(question + " is no question about " + name().toLowerCase(Locale.ROOT));
        }
        return matcher;
    }

    private static String words(RandomGenerator random, int number) {
        return IntStream.range(0, number).mapToObj(_ -> word(random)).collect(Collectors.joining(" "));
    }

    private static String word(RandomGenerator random) {
        return IntStream.range(0, 2 + random.nextInt(2))
                .mapToObj(_ -> SYLLABLES.get(random.nextInt(SYLLABLES.size())))
                .collect(Collectors.joining());
    }
}
