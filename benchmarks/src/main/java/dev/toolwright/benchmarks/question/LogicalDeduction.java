package dev.toolwright.benchmarks.question;

import dev.toolwright.toolmaker.example.Example;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Five things in an order that some statements leave no doubt about; one place is asked after. */
final class LogicalDeduction implements QuestionKind {

    @Override
    public String name() {
        return "logical_deduction_five_objects";
    }

    @Override
    public Example example(int number, Draw draw) {
        Ordering ordering = Ordering.ALL.get(number % Ordering.ALL.size());
        List<String> things = draw.some(Ordering.COUNT, ordering.things());
        List<String> order = draw.shuffled(things);
        List<String> sentences =
                enough(draw.shuffled(truths(ordering, order)), things).stream().map(clue -> sentence(clue.text())).toList();
        String asked = ordering.places().get(draw.between(0, Ordering.COUNT - 1));
        List<String> options = things.stream().map(thing -> said(asked, ordering, thing)).toList();
        String question = "The following paragraphs each describe a set of five objects arranged in a fixed order. "
                + "The statements are logically consistent within each paragraph. "
                + ordering.opening() + ": " + Words.listed(things.stream().map(ordering.naming()::introduced).toList()) + ". "
                + String.join(" ", sentences);
        int place = ordering.places().indexOf(asked);
        return MultipleChoice.of(question, options, options.get(things.indexOf(order.get(place))));
    }

    /** Everything true that can be said of an order. */
    private static List<Clue> truths(Ordering ordering, List<String> order) {
        List<Clue> truths = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            int place = i;
            String thing = order.get(i);
            truths.add(new Clue(
                    said(ordering.places().get(i), ordering, thing), other -> other.indexOf(thing) == place));
            for (String behind : order.subList(i + 1, order.size())) {
                Predicate<List<String>> holds = other -> other.indexOf(thing) < other.indexOf(behind);
                truths.add(new Clue(said(ordering.before(), ordering, thing, behind), holds));
                truths.add(new Clue(said(ordering.after(), ordering, behind, thing), holds));
            }
        }
        return truths;
    }

    /** As few of the clues, in their order, as leave one arrangement. */
    private static List<Clue> enough(List<Clue> clues, List<String> things) {
        List<Clue> kept = new ArrayList<>(clues);
        for (Clue clue : clues) {
            kept.remove(clue);
            if (arrangements(things).filter(order -> kept.stream().allMatch(other -> other.holds().test(order))).count() > 1) {
                kept.add(clue);
            }
        }
        return kept;
    }

    private static Stream<List<String>> arrangements(List<String> things) {
        if (things.isEmpty()) {
            return Stream.of(List.of());
        }
        return IntStream.range(0, things.size()).boxed().flatMap(i -> {
            List<String> rest = new ArrayList<>(things);
            String first = rest.remove((int) i);
            return arrangements(rest).map(order -> Stream.concat(Stream.of(first), order.stream()).toList());
        });
    }

    /** Said of one thing or two; begins with a capital, as options do. */
    private static String said(String phrase, Ordering ordering, String... things) {
        String text = phrase.formatted((Object[]) Stream.of(things).map(ordering.naming()::known).toArray(String[]::new));
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static String sentence(String said) {
        return said + ".";
    }

    private record Clue(String text, Predicate<List<String>> holds) {}
}
