package dev.toolwright.models.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.toolwright.budget.Usage;
import dev.toolwright.chat.ChatModel;
import dev.toolwright.chat.ChatModelException;
import dev.toolwright.chat.ChatModelException.Kind;
import dev.toolwright.chat.ChatRequest;
import dev.toolwright.chat.Conversation;
import dev.toolwright.chat.Reply;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A model that goes and comes back at certain moments of a clock that only waiting puts forward. */
class PatientChatModelTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant DEADLINE = START.plus(Duration.ofDays(1));
    private static final ChatRequest REQUEST = ChatRequest.of(Conversation.empty(), List.of());
    private static final Reply REPLY = Reply.text("ok", Usage.NONE);

    private final List<String> notices = new ArrayList<>();
    private final AtomicInteger looks = new AtomicInteger();
    private volatile Instant now = START;
    private volatile Instant gone = Instant.MAX;
    private volatile Instant back = Instant.MAX;
    private volatile Kind kind = Kind.UNREACHABLE;
    private PatientChatModel model = patient(Duration.ofMinutes(10));

    @BeforeEach
    void meet() throws InterruptedException {
        ask();
    }

    @ParameterizedTest
    @EnumSource(value = Kind.class, names = {"UNREACHABLE", "UNAVAILABLE", "TIMED_OUT"})
    void ask_goneForAMinute_waitsAndIsAnswered(Kind how) throws InterruptedException {
        kind = how;
        gone = START;
        back = START.plusSeconds(60);

        assertThat(ask()).isEqualTo(REPLY);

        assertThat(now).isBetween(back, back.plusSeconds(10));
        assertThat(notices).hasSize(2);
        assertThat(notices.getFirst()).isEqualTo("nobody there; waiting for it, 600 s at most");
        assertThat(notices.getLast()).startsWith("stub answers again, after 6");
    }

    @Test
    void ask_manyAtOnce_oneLooksForAll() throws Exception {
        gone = START;
        back = START.plusSeconds(30);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Reply>> replies = IntStream.range(0, 200).mapToObj(_ -> threads.submit(this::ask)).toList();
            for (Future<Reply> reply : replies) {
                assertThat(reply.get()).isEqualTo(REPLY);
            }
        }
        assertThat(notices).hasSize(2);
        assertThat(looks).hasValueLessThan(30);
    }

    @Test
    void ask_goneForGood_failsWhenPatienceIsUsedUpAndAtOnceFromThenOn() {
        gone = START;

        assertThatThrownBy(this::ask).hasMessage("nobody there");
        Instant over = now;
        assertThat(over).isBetween(START.plusSeconds(600), START.plusSeconds(610));
        assertThat(notices.getLast()).isEqualTo("stub has not come back in 600 s; it is waited for no longer");

        assertThatThrownBy(this::ask).hasMessage("nobody there");
        assertThat(now).isEqualTo(over);
    }

    @Test
    void ask_answersAgainAfterPatienceWasUsedUp_isWaitedForAgain() throws InterruptedException {
        gone = START;
        assertThatThrownBy(this::ask).hasMessage("nobody there");
        gone = Instant.MAX;
        ask();
        gone = now;
        back = now.plusSeconds(60);

        assertThat(ask()).isEqualTo(REPLY);
    }

    @Test
    void ask_neverAnswered_failsAtOnce() {
        gone = START;
        model = patient(Duration.ofMinutes(10));

        assertThatThrownBy(this::ask).hasMessage("nobody there");
        assertThat(now).isEqualTo(START);
        assertThat(notices).isEmpty();
    }

    @Test
    void ask_failsWhileTheModelAnswersOthers_failsAtOnce() throws InterruptedException {
        PatientChatModel poisoned = new PatientChatModel(
                failing(new ChatModelException(Kind.UNAVAILABLE, "failed (500)")), outage(Duration.ofMinutes(10)), clock());

        poisoned.ask(REQUEST, DEADLINE);

        assertThatThrownBy(() -> poisoned.ask(REQUEST, DEADLINE)).hasMessage("failed (500)");
        assertThat(now).isEqualTo(START);
        assertThat(notices).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Kind.class, mode = EnumSource.Mode.EXCLUDE, names = {"UNREACHABLE", "UNAVAILABLE", "TIMED_OUT"})
    void ask_refusedOrSuchlike_failsAtOnce(Kind answer) {
        kind = answer;
        gone = START;

        assertThatThrownBy(this::ask).hasMessage("nobody there");
        assertThat(looks).hasValue(0);
    }

    @Test
    void ask_ownTimeIsUpBefore_failsThen() {
        gone = START;
        Instant soon = START.plusSeconds(20);

        assertThatThrownBy(() -> model.ask(REQUEST, soon)).hasMessage("nobody there");
        assertThat(now).isBetween(soon, soon.plusSeconds(10));
    }

    private Reply ask() throws InterruptedException {
        return model.ask(REQUEST, DEADLINE);
    }

    private PatientChatModel patient(Duration patience) {
        return new PatientChatModel(
                new ChatModel() {
                    @Override
                    public String id() {
                        return "stub";
                    }

                    @Override
                    public Reply ask(ChatRequest request, Instant deadline) {
                        requireThere();
                        return REPLY;
                    }
                },
                outage(patience),
                clock());
    }

    /** A model that answers once. */
    private static ChatModel failing(ChatModelException failure) {
        AtomicInteger asked = new AtomicInteger();
        return new ChatModel() {
            @Override
            public String id() {
                return "poisoned";
            }

            @Override
            public Reply ask(ChatRequest request, Instant deadline) {
                if (asked.incrementAndGet() > 1) {
                    throw failure;
                }
                return REPLY;
            }
        };
    }

    private Outage outage(Duration patience) {
        Outage.Probe probe = _ -> {
            looks.incrementAndGet();
            requireThere();
        };
        return new Outage("stub", probe, patience, clock(), time -> now = now.plus(time), notices::add);
    }

    private void requireThere() {
        if (!now.isBefore(gone) && now.isBefore(back)) {
            throw new ChatModelException(kind, "nobody there");
        }
    }

    private Clock clock() {
        InstantSource source = () -> now;
        return source.withZone(ZoneOffset.UTC);
    }
}
