package dev.toolwright.toolmaker.transcript;

import dev.toolwright.chat.ChatModelException;
import dev.toolwright.toolmaker.Attempts;
import dev.toolwright.toolmaker.MakeRequest;
import dev.toolwright.toolmaker.MakeSettings;
import dev.toolwright.toolmaker.Maker;
import dev.toolwright.toolmaker.dialogue.MakeEvent;
import dev.toolwright.toolmaker.dialogue.MakeEvent.Failed;
import dev.toolwright.toolmaker.dialogue.MakeEvent.Passed;
import dev.toolwright.toolmaker.example.Example;
import dev.toolwright.toolmaker.example.Examples;
import dev.toolwright.toolmaker.made.Attempt.Stage;
import dev.toolwright.toolmaker.made.MadeTool;
import dev.toolwright.toolmaker.run.MadeCode;
import dev.toolwright.toolmaker.transcript.Transcript.Fate;
import dev.toolwright.toolmaker.transcript.Transcript.Published;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A published conversation, put through our stages and checks.
 *
 * @param tool what came of it here, verified or rejected; absent if the conversation ended before that was decided
 * @param lines every published reply, in order
 */
public record Replay(Optional<MadeTool> tool, List<Line> lines) {

    public Replay {
        lines = List.copyOf(lines);
    }

    /**
     * One reply, there and here.
     *
     * @param ours what our checks said of it; absent if the making had ended, or gone on, before it
     */
    public record Line(Published published, Optional<Ours> ours) {

        /**
         * Whether it stood here if it did there, and not if it did not there. A reply that nobody judged agrees with all, one
         * that failed there also with a making that had come to its end here: the published program goes on after three
         * proposals that all failed.
         */
        public boolean agrees() {
            return switch (published.fate()) {
                case Fate.Stood _ -> ours.filter(Ours::stood).isPresent();
                case Fate.Fell _ -> ours.filter(Ours::stood).isEmpty();
                case Fate.Unjudged _ -> true;
            };
        }
    }

    /** What our checks said of a reply, in one line. */
    public record Ours(boolean stood, String verdict) {}

    /** Whether all that happened there happened here. */
    public boolean reproduced() {
        return lines.stream().allMatch(Line::agrees);
    }

    /**
     * Plays a transcript: takes as long as running its code.
     *
     * @param unseen further examples of the same kind, from which and against which the compiled tier is worked out; may be
     *     empty
     * @param listener as for {@link Maker#make}
     */
    public static Replay of(
            Transcript transcript, List<Example> unseen, MadeCode code, Clock clock, Consumer<MakeEvent> listener)
            throws InterruptedException {
        TranscriptMaker model = new TranscriptMaker(transcript);
        List<MakeEvent> events = new ArrayList<>();
        // one that never came to its tests needs none here
        List<Example> validation = transcript.validation().isEmpty() ? transcript.training() : transcript.validation();
        MakeRequest request = MakeRequest.of(new Examples(transcript.training(), validation, unseen));
        Optional<MadeTool> tool = made(new Maker(model, code, clock), request, attempts(transcript), event -> {
            model.follow(event);
            events.add(event);
            listener.accept(event);
        });
        return new Replay(tool, transcript.replies().stream().map(reply -> new Line(reply, ours(reply, events))).toList());
    }

    private static Optional<MadeTool> made(Maker maker, MakeRequest request, Attempts attempts, Consumer<MakeEvent> listener)
            throws InterruptedException {
        try {
            return Optional.of(maker.make(request, MakeSettings.defaults().withAttempts(attempts), listener));
        } catch (ChatModelException ended) {
            if (ended.kind() != ChatModelException.Kind.NOT_RECORDED) {
                throw ended;
            }
            return Optional.empty();
        }
    }

    private static Attempts attempts(Transcript transcript) {
        return new Attempts(
                Math.max(1, transcript.of(Stage.PROPOSE).size()),
                Math.max(1, transcript.of(Stage.VERIFY).size()),
                Math.max(1, transcript.of(Stage.WRAP).size()),
                transcript.of(Stage.COMPILE).size());
    }

    private static Optional<Ours> ours(Published reply, List<MakeEvent> events) {
        return events.stream()
                .flatMap(event -> switch (event) {
                    case Passed passed when passed.stage() == reply.stage() && passed.attempt() == reply.number() ->
                        Optional.of(new Ours(true, passed.verdict())).stream();
                    case Failed failed when failed.stage() == reply.stage() && failed.attempt() == reply.number() ->
                        Optional.of(new Ours(false, failed.reason())).stream();
                    case MakeEvent _ -> Optional.<Ours>empty().stream();
                })
                .findFirst();
    }
}
