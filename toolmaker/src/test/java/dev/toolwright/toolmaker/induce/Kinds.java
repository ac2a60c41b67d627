package dev.toolwright.toolmaker.induce;

import dev.toolwright.toolmaker.example.Example;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Questions of our own with their answers, by kind; the seed decides which. */
final class Kinds {

    private static final List<String> NAMES = List.of("Ulla", "Piet", "Imke", "Jonas", "Rosa", "Tove", "Emil", "Wanda");
    private static final List<String> COUNTED = List.of("", "a", "two", "three", "four", "five");
    private static final int[] PRIMES = {5, 7, 11, 13, 17, 19, 23, 29, 31};

    private static final Map<String, Function<Random, Example>> ALL = Map.of(
            "units", Kinds::units,
            "dates", Kinds::dates,
            "ages", Kinds::ages,
            "counting", Kinds::counting,
            "bill", Kinds::bill,
            "prime", Kinds::prime,
            "largest", Kinds::largest,
            "meeting", Kinds::meeting,
            "swaps", Kinds::swaps,
            "remainders", Kinds::remainders);

    private Kinds() {}

    /** So many questions of a kind, all different. */
    static List<Example> examples(String kind, int number, long seed) {
        Random random = new Random(seed);
        Map<String, Example> examples = new LinkedHashMap<>();
        while (examples.size() < number) {
            Example example = ALL.get(kind).apply(random);
            examples.put(example.question(), example);
        }
        return List.copyOf(examples.values());
    }

    private static Example units(Random random) {
        List<String> units = List.of("centimetres", "metres", "kilometres");
        int from = random.nextInt(3);
        int to = (from + 1 + random.nextInt(2)) % 3;
        int[] powers = {0, 2, 5};
        double amount = random.nextInt(1, 400) / (random.nextBoolean() ? 1.0 : 4.0);
        String written = amount == Math.rint(amount) ? String.valueOf((long) amount) : String.valueOf(amount);
        double result = amount * Math.pow(10, powers[from] - powers[to]);
        return new Example(
                "How many " + units.get(to) + " are " + written + " " + units.get(from) + "?",
                java.math.BigDecimal.valueOf(Math.round(result * 1e6), 6).stripTrailingZeros().toPlainString());
    }

    private static Example dates(Random random) {
        LocalDate day = LocalDate.of(1990 + random.nextInt(50), 1, 1).plusDays(random.nextInt(365));
        int days = random.nextInt(1, 200);
        return new Example("Which day is " + days + " days after " + day + "?", day.plusDays(days).toString());
    }

    private static Example ages(Random random) {
        List<String> names = some(NAMES, 2, random);
        int known = random.nextInt(20, 60);
        int difference = random.nextInt(1, 15);
        boolean older = random.nextBoolean();
        return new Example(
                "%s is %d years old, and %s is %d years %s than %s. How old is %s?".formatted(
                        names.get(0), known, names.get(1), difference, older ? "older" : "younger", names.get(0), names.get(1)),
                String.valueOf(older ? known + difference : known - difference));
    }

    private static Example counting(Random random) {
        List<String> things = some(List.of("spoon", "cup", "plate", "jar", "fork", "kettle", "tray", "bowl"), random.nextInt(2, 7), random);
        int sum = 0;
        List<String> parts = new ArrayList<>();
        for (String thing : things) {
            int count = random.nextInt(1, 6);
            sum += count;
            parts.add((parts.size() == things.size() - 1 ? "and " : "") + COUNTED.get(count) + " " + thing + (count > 1 ? "s" : ""));
        }
        return new Example("I have " + String.join(", ", parts) + ". How many things do I have?", String.valueOf(sum));
    }

    private static Example bill(Random random) {
        List<String> things = some(List.of("pens", "books", "lamps", "chairs", "mugs"), random.nextInt(1, 5), random);
        long cents = 0;
        List<String> parts = new ArrayList<>();
        for (String thing : things) {
            int number = random.nextInt(1, 20);
            int price = random.nextInt(100, 3000);
            cents += (long) number * price;
            parts.add(String.format(Locale.ROOT, "%d %s at $%d.%02d each", number, thing, price / 100, price % 100));
        }
        return new Example(
                NAMES.get(random.nextInt(8)) + " buys " + String.join(" and ", parts) + ". What is the bill?",
                String.format(Locale.ROOT, "$%d.%02d", cents / 100, cents % 100));
    }

    private static Example prime(Random random) {
        int number = random.nextInt(1, 60) * 2 + 1;
        boolean prime = IntStream.rangeClosed(2, (int) Math.sqrt(number)).noneMatch(divisor -> number % divisor == 0);
        return new Example("Is " + number + " a prime number?", prime ? "Yes" : "No");
    }

    private static Example largest(Random random) {
        List<Integer> numbers = random.ints(0, 900).distinct().limit(4).boxed().toList();
        String options = IntStream.range(0, 4)
                .mapToObj(i -> "(" + (char) ('A' + i) + ") " + numbers.get(i))
                .collect(Collectors.joining("\n"));
        return new Example(
                "Which of these numbers is the largest?\nOptions:\n" + options,
                "(" + (char) ('A' + numbers.indexOf(Collections.max(numbers))) + ")");
    }

    private static Example meeting(Random random) {
        int length = List.of(30, 60, 90).get(random.nextInt(3));
        int[][] ann = slots(random);
        int[][] bo = slots(random);
        String answer = "never";
        search:
        for (int[] a : ann) {
            for (int[] b : bo) {
                int start = Math.max(a[0], b[0]);
                if (Math.min(a[1], b[1]) - start >= length) {
                    answer = clock(start) + " to " + clock(start + length);
                    break search;
                }
            }
        }
        List<String> names = some(NAMES, 2, random);
        return new Example(
                "%s and %s look for %s hours.\n%s is free at %s.\n%s is free at %s.\nWhen can they meet first?".formatted(
                        names.get(0), names.get(1), length == 60 ? "1" : String.valueOf(length / 60.0), names.get(0), written(ann), names.get(1), written(bo)),
                answer);
    }

    private static Example swaps(Random random) {
        String[][] stories = {
            {"Some people look after animals", "feeds the", "goat", "old donkey", "peacock", "grey goose", "turtle"},
            {"It is the day of the masked ball", "wears the", "red mask", "fox mask", "silver mask", "paper crown", "hat"},
            {"The library has a night for its keepers", "keeps the", "north hall", "map room", "archive", "reading room", "tower"}
        };
        String[] story = stories[random.nextInt(3)];
        List<String> people = NAMES.subList(0, 5);
        List<String> things = some(List.of(story).subList(2, 7), 5, random);
        List<String> held = new ArrayList<>(things);
        StringBuilder moves = new StringBuilder();
        for (int i = 0, count = random.nextInt(3, 6); i < count; i++) {
            List<String> two = some(people, 2, random);
            Collections.swap(held, people.indexOf(two.get(0)), people.indexOf(two.get(1)));
            moves.append(i == 0 ? "First, " : i == count - 1 ? "Last, " : "Next, ").append(two.get(0)).append(" and ").append(two.get(1)).append(" swap. ");
        }
        int asked = random.nextInt(5);
        String start = IntStream.range(0, 5)
                .mapToObj(i -> people.get(i) + " " + story[1] + " " + things.get(i))
                .collect(Collectors.joining(", "));
        return new Example(
                story[0] + ": " + start.replaceFirst(", (?=[^,]*$)", ", and ") + ".\n" + moves + "When it is over, " + people.get(asked) + " "
                        + story[1].replace(" the", "") + "\nOptions:\n"
                        + IntStream.range(0, 5).mapToObj(i -> "(" + (char) ('A' + i) + ") " + things.get(i)).collect(Collectors.joining("\n")),
                "(" + (char) ('A' + things.indexOf(held.get(asked))) + ")");
    }

    private static Example remainders(Random random) {
        List<Integer> moduli = some(IntStream.of(PRIMES).boxed().toList(), random.nextInt(2, 5), random);
        int limit = moduli.stream().reduce(1, (a, b) -> a * b);
        int number = random.nextInt(1, limit);
        List<String> clauses = moduli.stream().map(modulus -> "dividing them by " + modulus + " leaves " + number % modulus).toList();
        String thing = List.of("marbles", "stamps", "coins", "shells").get(random.nextInt(4));
        return new Example(
                "A chest holds up to " + limit + " " + thing + ": " + String.join("; ", clauses) + ". How many " + thing + " are there?",
                String.valueOf(number));
    }

    private static int[][] slots(Random random) {
        List<Integer> times = new ArrayList<>(IntStream.range(16, 38).boxed().toList());
        Collections.shuffle(times, random);
        List<Integer> chosen = times.subList(0, 2 * random.nextInt(1, 5)).stream().sorted().toList();
        return IntStream.range(0, chosen.size() / 2).mapToObj(i -> new int[] {chosen.get(2 * i) * 30, chosen.get(2 * i + 1) * 30}).toArray(int[][]::new);
    }

    private static String written(int[][] slots) {
        return List.of(slots).stream().map(slot -> clock(slot[0]) + "-" + clock(slot[1])).collect(Collectors.joining("; "));
    }

    private static String clock(int minutes) {
        return String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
    }

    private static <T> List<T> some(List<T> items, int number, Random random) {
        List<T> shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled.subList(0, number));
    }
}
