package dev.toolwright.runs.compare;

import dev.toolwright.runs.Instruction;
import dev.toolwright.runs.NativeAnswer;
import dev.toolwright.runs.NativeAnswers;
import dev.toolwright.runs.gold.Gold;
import dev.toolwright.solution.Outcome;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Reads what contenders have answered, and measures it. */
final class Measuring {

    private final ComparisonSettings settings;
    private final List<Instruction> instructions;
    private final Map<String, Gold> golds;

    Measuring(ComparisonSettings settings, List<Instruction> instructions, List<Gold> golds) {
        this.settings = settings;
        this.instructions = instructions;
        this.golds = new LinkedHashMap<>();
        golds.forEach(gold -> this.golds.put(gold.id(), gold));
    }

    ComparisonReport of(List<Contender> contenders) {
        SequencedMap<String, Map<String, Trial>> trials = new LinkedHashMap<>();
        contenders.forEach(contender -> trials.put(contender.name(), trials(contender)));
        List<String> common = instructions.stream()
                .map(Instruction::id)
                .filter(id -> trials.values().stream().allMatch(ended -> ended.containsKey(id)))
                .toList();
        SequencedMap<String, Integer> missing = new LinkedHashMap<>();
        trials.forEach((name, ended) -> missing.put(name, instructions.size() - ended.size()));
        return new ComparisonReport(
                instructions.size(),
                common.size(),
                (int) common.stream().filter(golds::containsKey).count(),
                missing,
                standings(trials, common),
                kinds(trials, common),
                settings.timed());
    }

    /** By instruction; those that the contender has not ended are missing. */
    private Map<String, Trial> trials(Contender contender) {
        NativeAnswers answers = NativeAnswers.in(settings.folderOf(contender));
        Map<String, Trial> trials = new LinkedHashMap<>();
        for (Instruction instruction : instructions) {
            answers.read(instruction.id()).ifPresent(answer -> trials.put(instruction.id(), trial(instruction.id(), answer)));
        }
        return trials;
    }

    private Trial trial(String id, NativeAnswer answer) {
        boolean solved = Optional.ofNullable(golds.get(id))
                .map(gold -> gold.isMetBy(answer.text()))
                .orElse(answer.outcome() == Outcome.ANSWERED);
        return new Trial(solved, answer.usage(), answer.took());
    }

    private SequencedMap<String, List<Standing>> kinds(SequencedMap<String, Map<String, Trial>> trials, List<String> common) {
        Set<String> ended = Set.copyOf(common);
        Map<String, List<String>> ids = golds.values().stream()
                .filter(gold -> ended.contains(gold.id()))
                .collect(Collectors.groupingBy(
                        Gold::group, TreeMap::new, Collectors.mapping(Gold::id, Collectors.toList())));
        SequencedMap<String, List<Standing>> kinds = new TreeMap<>();
        ids.forEach((kind, ofKind) -> kinds.put(kind, standings(trials, ofKind)));
        return kinds;
    }

    private List<Standing> standings(SequencedMap<String, Map<String, Trial>> trials, List<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        SequencedMap<String, List<Trial>> ordered = new LinkedHashMap<>();
        trials.forEach((name, ended) -> ordered.put(name, ids.stream().map(ended::get).toList()));
        return new Standings(new Bootstrap(settings.seed(), settings.resamples()), measures()).of(ordered);
    }

    private List<Measure> measures() {
        Predicate<Measure> told = measure -> measure != Measure.TIME || settings.timed();
        return Arrays.stream(Measure.values()).filter(told).toList();
    }
}
