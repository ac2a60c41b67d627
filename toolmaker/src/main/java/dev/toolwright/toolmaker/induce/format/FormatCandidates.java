package dev.toolwright.toolmaker.induce.format;

import dev.toolwright.sandbox.python.PythonSource;
import dev.toolwright.toolmaker.answer.Options;
import dev.toolwright.toolmaker.value.PythonValue;
import dev.toolwright.toolmaker.value.PythonValue.Dict;
import dev.toolwright.toolmaker.value.PythonValue.Items;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Programs that may turn values into answers, simplest first. They are proposals: only trying tells. */
public final class FormatCandidates {

    private static final int FEW = 4;
    private static final String NUMBERS = "int, float";
    private static final String INDENT = "    ";

    private FormatCandidates() {}

    /** Modules that define {@code format(value)} or {@code format(value, question)}. */
    public static List<String> of(List<Outcome> outcomes) {
        Map<PythonValue, String> special = special(outcomes, FormatCandidates::empty);
        List<PythonValue> plain =
                outcomes.stream().map(Outcome::value).filter(value -> !special.containsKey(value)).distinct().toList();
        boolean choice = outcomes.stream().allMatch(FormatCandidates::choice);
        List<String> modules = new ArrayList<>();
        String guard = guard(plain);
        for (Rendering rendering : plain.isEmpty() ? List.<Rendering>of() : Rendering.of(plain)) {
            if (choice) {
                modules.add(module(special, guard, new Rendering("option(" + rendering.python() + ", question)", true)));
            }
            modules.add(module(special, guard, rendering));
            affixed(outcomes.stream().filter(outcome -> !special.containsKey(outcome.value())).toList(), rendering)
                    .forEach(each -> modules.add(module(special, guard, each)));
        }
        Map<PythonValue, String> few = special(outcomes, _ -> true);
        if (plain.isEmpty() || few.size() > 1 && few.size() <= FEW && few.size() < outcomes.size()) {
            modules.add(module(few, "", new Rendering("", false)));
        }
        return modules.stream().distinct().toList();
    }

    /** Values that always have the same answer. */
    private static Map<PythonValue, String> special(List<Outcome> outcomes, java.util.function.Predicate<PythonValue> candidate) {
        Map<PythonValue, Set<String>> answers = outcomes.stream()
                .filter(outcome -> candidate.test(outcome.value()))
                .collect(Collectors.groupingBy(
                        Outcome::value, LinkedHashMap::new, Collectors.mapping(Outcome::answer, Collectors.toSet())));
        Map<PythonValue, String> special = new LinkedHashMap<>();
        answers.forEach((value, all) -> {
            if (all.size() == 1) {
                special.put(value, all.iterator().next());
            }
        });
        return special;
    }

    /** Values that say that there is nothing, or yes or no. */
    private static boolean empty(PythonValue value) {
        return switch (value) {
            case PythonValue.None _, PythonValue.Bool _ -> true;
            case PythonValue.Text text -> text.value().isEmpty();
            case PythonValue.Whole whole -> whole.value().equals(java.math.BigInteger.ONE.negate());
            case PythonValue.Real _ -> false;
            case Items items -> items.items().stream().allMatch(PythonValue.None.class::isInstance);
            case Dict dict -> dict.entries().isEmpty();
        };
    }

    private static boolean choice(Outcome outcome) {
        return outcome.answer().strip().matches("\\(\\w\\)") && Options.of(outcome.question()).offered();
    }

    /** With a text before or after, a unit say, that all answers have. */
    private static List<Rendering> affixed(List<Outcome> outcomes, Rendering rendering) {
        List<String> answers = outcomes.stream().map(outcome -> outcome.answer().strip()).toList();
        if (answers.stream().distinct().count() < 2) {
            return List.of();
        }
        String before = trimmedStart(common(answers));
        String after = trimmedEnd(new StringBuilder(common(answers.stream().map(each -> new StringBuilder(each).reverse().toString()).toList()))
                .reverse()
                .toString());
        return Stream.of(List.of(before, ""), List.of("", after), List.of(before, after))
                .filter(affixes -> !String.join("", affixes).isBlank())
                .map(affixes -> new Rendering(
                        plus(affixes.get(0), " + ") + rendering.python() + plus(" + ", affixes.get(1)), rendering.asks()))
                .toList();
    }

    private static String plus(String first, String second) {
        boolean before = second.equals(" + ");
        String affix = before ? first : second;
        String literal = new PythonValue.Text(affix).literal();
        return affix.isEmpty() ? "" : before ? literal + second : first + literal;
    }

    /** Digits belong to the value. */
    private static String trimmedStart(String text) {
        return text.replaceFirst("[-+\\d.,]+$", "");
    }

    private static String trimmedEnd(String text) {
        return text.replaceFirst("^[\\d.,]+", "");
    }

    private static String common(List<String> texts) {
        String common = texts.getFirst();
        for (String text : texts) {
            while (!text.startsWith(common)) {
                common = common.substring(0, common.length() - 1);
            }
        }
        return common;
    }

    /** A condition that holds for values of a kind that no example had: of these nobody knows what the answer would be. */
    private static String guard(List<PythonValue> plain) {
        List<String> types = plain.stream().map(FormatCandidates::types).distinct().sorted().toList();
        String all = String.join(", ", types);
        String type = "not isinstance(value, " + (all.contains(",") ? "(" + all + ")" : all) + ")";
        boolean emptied = plain.stream().allMatch(value -> !empty(value) && (value instanceof Items || value instanceof Dict || value instanceof PythonValue.Text));
        boolean numbers = types.contains(NUMBERS) && plain.stream().noneMatch(PythonValue.Bool.class::isInstance);
        return type + (emptied ? " or len(value) == 0" : "") + (numbers ? " or isinstance(value, bool)" : "");
    }

    private static String types(PythonValue value) {
        return switch (value) {
            case PythonValue.None _ -> "type(None)";
            case PythonValue.Bool _ -> "bool";
            case PythonValue.Whole _, PythonValue.Real _ -> NUMBERS;
            case PythonValue.Text _ -> "str";
            case Items items -> items.kind() == PythonValue.Kind.SET ? "set, frozenset" : "list, tuple";
            case Dict _ -> "dict";
        };
    }

    private static String module(Map<PythonValue, String> special, String guard, Rendering rendering) {
        StringBuilder text = new StringBuilder();
        boolean helped = rendering.python().contains("stem(") || rendering.python().contains("option(");
        if (helped) {
            text.append(PythonSource.beside(FormatCandidates.class, "option.py")).append("\n\n");
        }
        if (rendering.python().contains("named(")) {
            text.append(PythonSource.beside(FormatCandidates.class, "named.py").replaceFirst("^import re\n+", "")).append("\n\n");
        }
        text.append("def format(value").append(rendering.asks() ? ", question" : "").append("):\n");
        special.forEach((value, answer) -> text.append(INDENT)
                .append("if ")
                .append(is(value))
                .append(":\n")
                .append(INDENT.repeat(2))
                .append("return ")
                .append(new PythonValue.Text(answer).literal())
                .append('\n'));
        String refusal = "raise ValueError(\"no example has a value like \" + repr(value)[:200])\n";
        if (rendering.python().isEmpty()) {
            return text.append(INDENT).append(refusal).toString();
        }
        text.append(INDENT).append("if ").append(guard).append(":\n").append(INDENT.repeat(2)).append(refusal);
        return text.append(INDENT).append("return ").append(rendering.python()).append('\n').toString();
    }

    private static String is(PythonValue value) {
        boolean only = value instanceof PythonValue.None || value instanceof PythonValue.Bool;
        return "value " + (only ? "is " : "== ") + value.literal();
    }
}
