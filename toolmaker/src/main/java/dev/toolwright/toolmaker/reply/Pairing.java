package dev.toolwright.toolmaker.reply;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which solution is whose: by the words of the question that stands before it, which makers repeat more or less, else by order. */
final class Pairing {

    /** Questions of one kind have many words in common; below this share the prose before a solution is no question. */
    private static final double LEAST = 0.6;

    private static final Pattern WORD = Pattern.compile("\\w+|[^\\w\\s]+");

    private Pairing() {}

    static List<Optional<String>> of(List<String> questions, List<CodeBlock> solutions) {
        List<Optional<String>> found = new ArrayList<>(questions.stream().map(_ -> Optional.<String>empty()).toList());
        Set<Integer> free = IntStream.range(0, solutions.size()).boxed().collect(Collectors.toCollection(TreeSet::new));
        for (Pair pair : pairs(questions, solutions)) {
            if (found.get(pair.question).isEmpty() && free.remove(pair.solution)) {
                found.set(pair.question, Optional.of(solutions.get(pair.solution).code()));
            }
        }
        for (int question = 0; question < questions.size(); question++) {
            if (found.get(question).isEmpty() && !free.isEmpty()) {
                int solution = free.iterator().next();
                free.remove(solution);
                found.set(question, Optional.of(solutions.get(solution).code()));
            }
        }
        return found;
    }

    /** Best first; of equals the earlier. */
    private static List<Pair> pairs(List<String> questions, List<CodeBlock> solutions) {
        Stream<Pair> all = IntStream.range(0, questions.size()).boxed().flatMap(question -> IntStream.range(0, solutions.size())
                .mapToObj(solution ->
                        new Pair(question, solution, share(questions.get(question), solutions.get(solution).before()))));
        return all.filter(pair -> pair.share >= LEAST)
                .sorted(Comparator.comparingDouble((Pair pair) -> -pair.share))
                .toList();
    }

    /** Of the words of both, those that they have in common. */
    private static double share(String question, String text) {
        Set<String> asked = words(question);
        Set<String> both = new HashSet<>(asked);
        both.retainAll(words(text));
        return asked.isEmpty() ? 0 : (double) both.size() / asked.size();
    }

    /** Brackets and signs are what some questions differ in, so that each run of them is a word too. */
    private static Set<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private record Pair(int question, int solution, double share) {}
}
