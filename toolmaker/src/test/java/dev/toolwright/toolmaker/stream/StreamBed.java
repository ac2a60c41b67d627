package dev.toolwright.toolmaker.stream;

import dev.toolwright.chat.ChatModel;
import dev.toolwright.store.sql.DatabaseLocation.SqliteFile;
import dev.toolwright.toolmaker.MakeSettings;
import dev.toolwright.toolmaker.Maker;
import dev.toolwright.toolmaker.approval.ApprovalPolicy;
import dev.toolwright.toolmaker.example.Example;
import dev.toolwright.toolmaker.made.Tier;
import dev.toolwright.toolmaker.prompt.Prompts;
import dev.toolwright.toolmaker.run.MadeCode;
import dev.toolwright.toolmaker.store.SqlToolStore;
import dev.toolwright.toolmaker.store.ToolStore.NumberedUse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A stream on a real store, with what was told of it. */
final class StreamBed implements AutoCloseable {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

    private final List<StreamEvent> events = Collections.synchronizedList(new ArrayList<>());
    private final MadeCode code;
    private final Path folder;
    private final SqlToolStore store;

    StreamBed(MadeCode code, Path folder) {
        this.code = code;
        this.folder = folder;
        this.store = SqlToolStore.open(new SqliteFile(folder.resolve("tools.db")));
    }

    SqlToolStore store() {
        return store;
    }

    /** One question at a time, so that it is certain which one is the first to be served by a new tool. */
    StreamSettings settings() {
        return StreamSettings.defaults(folder.resolve("stream")).withParallel(1);
    }

    QuestionStream stream(ChatModel model, StreamSettings settings, ApprovalPolicy policy) {
        StreamParts parts = new StreamParts(
                code,
                model,
                model,
                model,
                Optional.empty(),
                store,
                store.instances(),
                Prompts.defaults(),
                (maker, request, listener) ->
                        new Maker(maker, code, CLOCK).make(request, MakeSettings.defaults(), listener),
                policy,
                CLOCK);
        return new QuestionStream(parts, settings);
    }

    StreamReport run(ChatModel model, StreamSettings settings, List<StreamQuestion> questions) {
        events.clear();
        return stream(model, settings, ApprovalPolicy.AUTOMATIC).go(questions, events::add);
    }

    StreamReport run(ChatModel model, List<StreamQuestion> questions) {
        return run(model, settings(), questions);
    }

    static List<StreamQuestion> asked(List<Example> examples) {
        return examples.stream().map(Example::question).map(StreamQuestion::of).toList();
    }

    static List<StreamQuestion> answered(List<Example> examples) {
        return examples.stream()
                .map(example -> new StreamQuestion(example.question(), Optional.of(example.answer())))
                .toList();
    }

    List<StreamEvent> events() {
        return List.copyOf(events);
    }

    <T extends StreamEvent> List<T> events(Class<T> type) {
        return events().stream().filter(type::isInstance).map(type::cast).toList();
    }

    List<StreamAnswer> answers() {
        return events(StreamEvent.Answered.class).stream().map(StreamEvent.Answered::answer).toList();
    }

    List<String> texts() {
        return answers().stream().map(answer -> answer.answer().orElseThrow()).toList();
    }

    List<Tier> tiers() {
        return answers().stream().map(answer -> answer.use().orElseThrow().tier()).toList();
    }

    List<NumberedUse> uses() {
        return store.uses(0, Integer.MAX_VALUE);
    }

    @Override
    public void close() {
        store.close();
    }
}
