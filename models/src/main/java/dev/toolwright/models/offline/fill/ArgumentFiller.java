package dev.toolwright.models.offline.fill;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.models.offline.document.ToolDocument;
import dev.toolwright.models.offline.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Fills a tool's arguments: all ways to fill each are scored, and the best ones that do not take the same words are kept.
 * Of equal ones the first argument takes the first value, so that order of mention decides. Pure.
 */
public final class ArgumentFiller {

    private static final Comparator<Option> BEST_FIRST = Comparator.comparingDouble((Option option) -> -option.score())
            .thenComparingInt(Option::target)
            .thenComparingInt(Option::place)
            .thenComparingInt(option -> option.span().start());

    private static final double SPENT = 0.5;

    private final OptionFinder options = new OptionFinder();
    private final Defaults defaults = new Defaults();

    /** @param rejected values not to be used again */
    public Filling fill(ToolDocument document, List<Source> sources, Set<Rejected> rejected) {
        return fill(document, sources, rejected, Set.of());
    }

    /** @param spent values that a call for the same request has used: better not used again */
    public Filling fill(ToolDocument document, List<Source> sources, Set<Rejected> rejected, Set<JsonNode> spent) {
        List<Target> targets = Target.of(document.slots());
        List<Option> all = new ArrayList<>();
        for (int i = 0; i < targets.size(); i++) {
            all.addAll(options.find(i, targets.get(i), sources));
        }
        all.removeIf(option -> rejected.contains(new Rejected(targets.get(option.target()).name(), option.value())));
        boolean single = targets.stream().filter(Target::required).count() == 1;
        all.removeIf(option -> option.origin() == Origin.RESULT_MAIN && !single && !option.named());
        all.replaceAll(option -> spent.contains(option.value()) && !option.origin().fromAnswer() ? option.times(SPENT) : option);
        return filling(targets, choose(targets, all), rejected);
    }

    private static Map<Integer, Option> choose(List<Target> targets, List<Option> all) {
        Map<Integer, Option> chosen = new HashMap<>();
        all.stream()
                .sorted(BEST_FIRST)
                .filter(option -> OptionFinder.acceptable(option, targets.get(option.target())))
                .forEach(option -> {
                    if (chosen.values().stream().noneMatch(option::clashes)) {
                        chosen.put(option.target(), option);
                    }
                });
        return chosen;
    }

    private Filling filling(List<Target> targets, Map<Integer, Option> chosen, Set<Rejected> rejected) {
        ObjectNode arguments = JsonNodeFactory.instance.objectNode();
        List<String> missing = new ArrayList<>();
        Map<Integer, List<Span>> used = new HashMap<>();
        double quality = 0;
        for (int i = 0; i < targets.size(); i++) {
            Target target = targets.get(i);
            Option option = chosen.get(i);
            if (option != null) {
                put(arguments, target.path(), option.value());
                used.computeIfAbsent(option.place(), place -> new ArrayList<>()).add(option.span());
                quality += target.required() ? Math.min(1, option.score()) : 0;
            } else if (target.required()) {
                JsonNode value = defaults.of(target.slot());
                if (value.isMissingNode() || rejected.contains(new Rejected(target.name(), value))) {
                    missing.add(target.name());
                } else {
                    put(arguments, target.path(), value);
                    quality += 0.5;
                }
            }
        }
        long required = IntStream.range(0, targets.size()).filter(i -> targets.get(i).required()).count();
        return new Filling(arguments, required == 0 ? 1 : quality / required, missing, used);
    }

    private static void put(ObjectNode root, List<String> path, JsonNode value) {
        ObjectNode at = root;
        for (String name : path.subList(0, path.size() - 1)) {
            at = at.withObjectProperty(name);
        }
        at.set(path.getLast(), value);
    }
}
