package dev.toolwright.toolmaker.stream;

import dev.toolwright.toolmaker.instance.Instance;
import dev.toolwright.toolmaker.instance.InstanceAnswer;
import dev.toolwright.toolmaker.instance.Kind;
import dev.toolwright.toolmaker.kind.Kinds;
import dev.toolwright.toolmaker.store.InstanceStore;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Sets questions aside under their kind. Remembers the few questions by which each kind is known; what the store has is read
 * once. Thread-safe.
 */
final class KindBook {

    /** On whose word an answer rests that came with its question. */
    static final String PERSON = "stream";

    private final InstanceStore store;
    private final InstantSource clock;
    private final Map<Long, List<String>> samples = new HashMap<>();
    private boolean read;

    KindBook(InstanceStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /** The kind of a question that no tool serves; one that was set aside before stays where it is. */
    synchronized Instance setAside(StreamQuestion question) {
        Optional<Instance> known = store.find(question.question());
        return known.isPresent() ? answered(known.get(), question) : setAside(question, find(question.question()));
    }

    private Instance setAside(StreamQuestion question, long kind) {
        Instance instance = store.setAside(kind, question.question(), clock.instant());
        List<String> known = samples.computeIfAbsent(kind, _ -> new ArrayList<>());
        if (known.size() < Kinds.SAMPLES && !known.contains(question.question())) {
            known.add(question.question());
        }
        return answered(instance, question);
    }

    private Instance answered(Instance instance, StreamQuestion question) {
        boolean known = instance.answer().filter(answer -> answer.source() == InstanceAnswer.Source.PERSON).isPresent();
        return question.answer().isEmpty() || known
                ? instance
                : store.answer(instance.id(), InstanceAnswer.ofPerson(question.answer().get(), PERSON, clock.instant()));
    }

    private long find(String question) {
        readOnce();
        List<Kinds.Known> known = samples.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new Kinds.Known(entry.getKey(), entry.getValue()))
                .toList();
        OptionalLong kind = Kinds.find(question, known);
        return kind.isPresent() ? kind.getAsLong() : begin(question);
    }

    /** A kill between beginning a kind and setting its first question aside leaves an empty one: it is taken again. */
    private long begin(String question) {
        String label = Kinds.label(question);
        return store.kinds().stream()
                .filter(kind -> kind.label().equals(label) && store.instances(kind.id()).isEmpty())
                .findFirst()
                .orElseGet(() -> store.begin(label))
                .id();
    }

    private void readOnce() {
        if (!read) {
            for (Kind kind : store.kinds()) {
                List<String> oldest = store.instances(kind.id()).stream()
                        .limit(Kinds.SAMPLES)
                        .map(Instance::question)
                        .toList();
                samples.put(kind.id(), new ArrayList<>(oldest));
            }
            read = true;
        }
    }
}
