package dev.toolwright.gateway.snapshot;

import dev.toolwright.gateway.snapshot.canonical.CanonicalJson;
import dev.toolwright.gateway.snapshot.capture.Asking;
import dev.toolwright.gateway.snapshot.capture.CaptureSource;
import dev.toolwright.gateway.snapshot.capture.KeptAnswer;
import dev.toolwright.gateway.snapshot.near.NearestCall;
import dev.toolwright.tool.Observation;
import dev.toolwright.tool.ObservationStatus;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;

/** Gives captured answers; where there is none, a near call's if that is allowed; then asks somebody else, if there is one. */
final class Replaying implements Answerer {

    private final CaptureSource source;
    private final Asking asking;
    private final OptionalDouble near;
    private final Optional<Answerer> otherwise;
    private final Map<String, Integer> occurrences = new ConcurrentHashMap<>();

    Replaying(CaptureSource source, Asking asking, OptionalDouble near, Optional<Answerer> otherwise) {
        this.source = source;
        this.asking = asking;
        this.near = near;
        this.otherwise = otherwise;
    }

    @Override
    public Observation answer(KnownCall call, Instant deadline) throws InterruptedException {
        Optional<Observation> captured = captured(call.form().key(), 0);
        if (captured.isPresent()) {
            return captured.get();
        }
        Optional<Observation> close = near.isPresent() ? near(call, near.getAsDouble()) : Optional.empty();
        if (close.isPresent()) {
            return close.get();
        }
        return otherwise.isPresent() ? otherwise.get().answer(call, deadline) : missing();
    }

    private Optional<Observation> captured(String key, double distance) {
        List<KeptAnswer> answers = source.answers(key).stream()
                .filter(answer -> otherwise.isEmpty() || answer.answered())
                .toList();
        if (answers.isEmpty()) {
            return Optional.empty();
        }
        int occurrence = occurrences.merge(key, 1, Integer::sum);
        return Optional.of(Succession.of(answers).get(asking.instruction(), occurrence).observation(distance));
    }

    private Optional<Observation> near(KnownCall call, double most) {
        return NearestCall.find(call.form(), source.calls(call.form().tool()), most).stream()
                .flatMap(nearest -> captured(nearest.call().key(), nearest.distance()).stream())
                .findFirst();
    }

    private Observation missing() {
        String error = CanonicalJson.object().put("error", "there is no captured answer to this call").toString();
        return new Observation(error, ObservationStatus.NOT_CAPTURED);
    }
}
