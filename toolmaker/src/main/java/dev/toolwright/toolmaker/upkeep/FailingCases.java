package dev.toolwright.toolmaker.upkeep;

import dev.toolwright.toolmaker.example.Example;
import dev.toolwright.toolmaker.instance.Instance;
import dev.toolwright.toolmaker.instance.InstanceAnswer;
import dev.toolwright.toolmaker.instance.Kind;
import dev.toolwright.toolmaker.store.InstanceStore;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * The questions that a tool got wrong, with the right answers as far as they are known: what its next version is made from.
 * They are kept under the tool's kind. Thread-safe.
 */
public final class FailingCases {

    private final InstanceStore store;
    private final InstantSource clock;

    public FailingCases(InstanceStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /** The kind that this tool serves; begun if the tool was made of a file of examples. */
    public Kind kindOf(String tool) {
        List<Kind> kinds = store.kinds();
        return kinds.stream()
                .filter(kind -> kind.tool().filter(tool::equals).isPresent())
                .findFirst()
                .or(() -> kinds.stream()
                        .filter(kind -> kind.tool().isEmpty() && kind.label().equals(tool))
                        .findFirst())
                .orElseGet(() -> store.begin(tool));
    }

    /**
     * Keeps one.
     *
     * @param answer what a person says is right, if it is known
     * @param by that person's name
     */
    public Instance add(String tool, String question, Optional<String> answer, String by) {
        long kind = kindOf(tool).id();
        Instance instance = store.find(question).orElseGet(() -> store.setAside(kind, question, clock.instant()));
        if (instance.kind() != kind) {
            store.move(List.of(instance.id()), kind);
        }
        boolean known = instance.answer().map(InstanceAnswer::text).equals(answer);
        return answer.isEmpty() || known
                ? store.instance(instance.id()).orElseThrow()
                : store.answer(instance.id(), InstanceAnswer.ofPerson(answer.get(), by, clock.instant()));
    }

    /** Those that are answered and that no version was made from yet, oldest first. */
    public List<Example> answered(String tool) {
        return store.instances(kindOf(tool).id()).stream()
                .filter(instance -> instance.status() == Instance.Status.ANSWERED)
                .map(instance -> new Example(instance.question(), instance.answer().orElseThrow().text()))
                .toList();
    }
}
