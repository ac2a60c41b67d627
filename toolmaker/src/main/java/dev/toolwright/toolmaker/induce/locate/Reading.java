package dev.toolwright.toolmaker.induce.locate;

import dev.toolwright.toolmaker.value.PythonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How a value is written in a question: as it is, or so that it takes a small step to get it. */
public sealed interface Reading {

    /** Where the value is written in this way, in order. */
    List<Span> find(PythonValue value, String question);

    /** The Python expression that gets the value from text. */
    String python(String text);

    /** A str as it stands there, or in other letters. */
    record Written(Letters letters) implements Reading {
        @Override
        public List<Span> find(PythonValue value, String question) {
            List<Span> spans = new ArrayList<>();
            if (!(value instanceof PythonValue.Text text) || text.value().isEmpty() || !letters.of(text.value()).equals(text.value())) {
                return spans;
            }
            String wanted = text.value();
            String where = letters == Letters.SAME ? question : question.toLowerCase(Locale.ROOT);
            String what = letters == Letters.SAME ? wanted : wanted.toLowerCase(Locale.ROOT);
            for (int at = where.indexOf(what); at >= 0; at = where.indexOf(what, at + 1)) {
                Span span = new Span(at, at + what.length());
                if (whole(span, question) && letters.of(span.of(question)).equals(wanted)) {
                    spans.add(span);
                }
            }
            return spans;
        }

        @Override
        public String python(String text) {
            return text + letters.method;
        }

        private static boolean whole(Span span, String text) {
            return !joined(text, span.start() - 1) && !joined(text, span.end() - 1);
        }

        /** Whether a word or number goes on from this character to the next. */
        private static boolean joined(String text, int at) {
            return at >= 0 && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at)) && Character.isLetterOrDigit(text.charAt(at + 1));
        }
    }

    /** Other letters. */
    enum Letters {
        SAME(""),
        LOWER(".lower()"),
        UPPER(".upper()"),
        TITLE(".title()");

        private final String method;

        Letters(String method) {
            this.method = method;
        }

        String of(String text) {
            return switch (this) {
                case SAME -> text;
                case LOWER -> text.toLowerCase(Locale.ROOT);
                case UPPER -> text.toUpperCase(Locale.ROOT);
                case TITLE -> title(text);
            };
        }

        private static String title(String text) {
            StringBuilder title = new StringBuilder(text.length());
            boolean inside = false;
            for (char c : text.toCharArray()) {
                title.append(inside ? Character.toLowerCase(c) : Character.toUpperCase(c));
                inside = Character.isLetter(c);
            }
            return title.toString();
        }
    }

    /**
     * A number, perhaps in another unit.
     *
     * @param factor what the written number is multiplied with
     * @param whole whether an int comes of it
     */
    record Number(BigDecimal factor, boolean whole) implements Reading {

        private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?![\\d,])(?:\\.\\d+)?|\\d+(?:\\.\\d+)?");

        @Override
        public List<Span> find(PythonValue value, String question) {
            List<Span> spans = new ArrayList<>();
            BigDecimal wanted = of(value).orElse(null);
            if (wanted == null || value instanceof PythonValue.Whole != whole) {
                return spans;
            }
            Matcher matcher = NUMBER.matcher(question);
            while (matcher.find()) {
                boolean negative = matcher.start() > 0 && question.charAt(matcher.start() - 1) == '-'
                        && (matcher.start() == 1 || !Character.isLetterOrDigit(question.charAt(matcher.start() - 2)) && wanted.signum() < 0);
                BigDecimal number = new BigDecimal(matcher.group().replace(",", ""));
                if ((negative ? number.negate() : number).multiply(factor).compareTo(wanted) == 0) {
                    spans.add(new Span(negative ? matcher.start() - 1 : matcher.start(), matcher.end()));
                }
            }
            return spans;
        }

        @Override
        public String python(String text) {
            String digits = text + ".replace(\",\", \"\")";
            if (factor.compareTo(BigDecimal.ONE) == 0) {
                return whole ? "int(" + digits + ")" : "float(" + digits + ")";
            }
            String scaled = "float(" + digits + ") * " + factor.toPlainString();
            return whole ? "round(" + scaled + ")" : scaled;
        }

        /** Whether the written number need not be whole. */
        public boolean mayHaveFraction() {
            return !whole || factor.compareTo(BigDecimal.ONE) != 0;
        }

        static Optional<BigDecimal> of(PythonValue value) {
            return switch (value) {
                case PythonValue.Whole number -> Optional.of(new BigDecimal(number.value()));
                case PythonValue.Real number -> Optional.of(BigDecimal.valueOf(number.value()));
                case PythonValue.None _, PythonValue.Bool _, PythonValue.Text _, PythonValue.Items _, PythonValue.Dict _ ->
                    Optional.empty();
            };
        }
    }

    /** A small number, in words or digits; the indefinite article is one. */
    record Counted() implements Reading {

        /** The numbers by their words, as a Python dict; {@link #python} refers to it by this name. */
        public static final String NAME = "COUNTS";

        private static final List<String> WORDS = List.of(
                "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
                "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty");
        private static final Pattern WORD = Pattern.compile("(?<![\\w.])(?:[A-Za-z]+|\\d+)(?![\\w.]*\\w)");

        @Override
        public List<Span> find(PythonValue value, String question) {
            List<Span> spans = new ArrayList<>();
            Matcher matcher = WORD.matcher(question);
            while (value instanceof PythonValue.Whole number && matcher.find()) {
                if (count(matcher.group()).filter(number.value()::equals).isPresent()) {
                    spans.add(new Span(matcher.start(), matcher.end()));
                }
            }
            return spans;
        }

        @Override
        public String python(String text) {
            return "count(" + text + ")";
        }

        /** What is such a number. */
        public static String regex() {
            return "(?:[Aa]n?|\\d+|" + String.join("|", WORDS.reversed()) + ")";
        }

        /** What {@link #python} calls. */
        public static String definition() {
            StringBuilder words = new StringBuilder(NAME + " = \"" + String.join(" ", WORDS) + "\".split()\n\n\n");
            return words.append("def count(text):\n    word = text.lower()\n    if word in (\"a\", \"an\"):\n        return 1\n")
                    .append("    return int(word) if word.isdigit() else " + NAME + ".index(word)\n")
                    .toString();
        }

        private static Optional<java.math.BigInteger> count(String text) {
            String word = text.toLowerCase(Locale.ROOT);
            if (word.equals("a") || word.equals("an")) {
                return Optional.of(java.math.BigInteger.ONE);
            }
            if (Character.isDigit(word.charAt(0))) {
                return Optional.of(new java.math.BigInteger(word));
            }
            return Optional.of(WORDS.indexOf(word)).filter(at -> at >= 0).map(java.math.BigInteger::valueOf);
        }
    }

    /** All ways of reading that are tried, simplest first. */
    static List<Reading> all() {
        return ALL;
    }

    /** See {@link #all}. */
    List<Reading> ALL = Stream.<Reading>concat(
                    Stream.<Reading>concat(Stream.of(Letters.values()).map(Written::new), Stream.of(new Number(BigDecimal.ONE, true), new Counted())),
                    Stream.of("1", "60", "3600", "24", "7", "12", "100", "1000", "10", "0.01", "0.001", "0.1")
                            .map(BigDecimal::new)
                            .flatMap(factor -> Stream.<Reading>of(new Number(factor, true), new Number(factor, false))))
            .toList();
}
