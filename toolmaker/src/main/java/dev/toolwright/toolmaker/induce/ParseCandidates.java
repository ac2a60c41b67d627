package dev.toolwright.toolmaker.induce;

import dev.toolwright.toolmaker.answer.Options;
import dev.toolwright.toolmaker.induce.Units.Grouping;
import dev.toolwright.toolmaker.induce.locate.Locator;
import dev.toolwright.toolmaker.induce.locate.Spot;
import dev.toolwright.toolmaker.induce.shape.Column;
import dev.toolwright.toolmaker.induce.shape.Preference;
import dev.toolwright.toolmaker.induce.shape.Shape;
import dev.toolwright.toolmaker.induce.shape.Shapes;
import dev.toolwright.toolmaker.induce.template.OptionsPattern;
import dev.toolwright.toolmaker.induce.template.Steps;
import dev.toolwright.toolmaker.induce.template.Template;
import dev.toolwright.toolmaker.induce.write.ParseWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Programs that read the arguments of the solved cases from their questions and understand the other questions too. */
final class ParseCandidates {

    private static final int MOST_COMBINED = 40;
    private static final int MOST_OF_ONE_KIND = 4;

    private final List<SolvedCase> cases;
    private final List<String> questions;
    private final List<String> others;
    private final String tail;
    private final Steps steps;

    private ParseCandidates(List<SolvedCase> cases, List<String> questions, List<String> others, String tail, Steps steps) {
        this.cases = cases;
        this.questions = questions;
        this.others = others;
        this.tail = tail;
        this.steps = steps;
    }

    /**
     * Modules that define {@code parse}, simplest first, in batches that are worked out when they are asked for; none reads
     * anything but the arguments of the cases.
     *
     * @param steps what may be spent on all of them
     */
    static Stream<List<String>> batches(List<SolvedCase> cases, List<String> others, Steps steps) {
        List<String> questions = cases.stream().map(each -> each.question().strip()).toList();
        List<String> rest = others.stream().map(String::strip).toList();
        List<Options> options = Stream.concat(questions.stream(), rest.stream()).map(Options::of).toList();
        ParseCandidates whole = new ParseCandidates(cases, questions, rest, "", steps);
        if (!options.stream().allMatch(Options::offered)) {
            return whole.batches();
        }
        ParseCandidates stems = new ParseCandidates(cases, stems(questions), stems(rest), OptionsPattern.of(options), steps);
        return Stream.concat(stems.batches(), whole.batches());
    }

    private Stream<List<String>> batches() {
        return IntStream.rangeClosed(0, Template.LOOSEST).boxed().flatMap(looseness -> Stream.of(Preference.values())
                .flatMap(preference -> Stream.of(Grouping.values()).map(grouping -> modules(preference, grouping, looseness))));
    }

    private List<String> modules(Preference preference, Grouping grouping, int looseness) {
        Optional<Shapes> shapes = Shapes.of(cases.stream().map(SolvedCase::arguments).toList(), preference);
        if (shapes.isEmpty() || shapes.get().columns().isEmpty()) {
            return List.of();
        }
        Units units = Units.of(shapes.get().columns(), grouping);
        if (grouping == Grouping.REUSED && units.reused().isEmpty()) {
            return List.of();
        }
        Map<String, Shape> parameters = shapes.get().reading(units.reused()).parameters();
        Locator locator = new Locator(questions);
        List<List<Spot>> spots = new ArrayList<>();
        for (List<Column> unit : units.list()) {
            spots.add(locator.spots(unit));
        }
        record Found(String module, double clarity) {}
        List<Found> found = new ArrayList<>();
        for (List<Spot> combined : combined(spots)) {
            Template.of(questions, combined, others, looseness, steps)
                    .ifPresent(template -> found.add(new Found(
                            new ParseWriter(template, combined, tail).module(parameters), template.clarity())));
            if (found.size() >= MOST_OF_ONE_KIND || steps.spent()) {
                break;
            }
        }
        return found.stream().sorted(Comparator.comparingDouble(Found::clarity).reversed()).map(Found::module).toList();
    }

    /** One spot of each unit, the likeliest together first. */
    private static List<List<Spot>> combined(List<List<Spot>> spots) {
        List<List<Spot>> combined = new ArrayList<>(List.of(List.of()));
        for (List<Spot> choices : spots) {
            List<List<Spot>> more = combined.stream()
                    .flatMap(before -> choices.stream().map(spot -> Stream.concat(before.stream(), Stream.of(spot)).toList()))
                    .filter(ParseCandidates::apart)
                    .sorted(Comparator.comparingDouble(each -> each.stream().mapToDouble(Spot::cost).sum()))
                    .limit(MOST_COMBINED)
                    .toList();
            combined = new ArrayList<>(more);
        }
        return combined;
    }

    private static boolean apart(List<Spot> spots) {
        Spot last = spots.getLast();
        return spots.subList(0, spots.size() - 1).stream().noneMatch(spot -> IntStream.range(0, spot.cells().size())
                .anyMatch(i -> spot.region(i).overlaps(last.region(i))));
    }

    private static List<String> stems(List<String> questions) {
        return questions.stream().map(question -> question.substring(0, Options.of(question).start())).toList();
    }
}
