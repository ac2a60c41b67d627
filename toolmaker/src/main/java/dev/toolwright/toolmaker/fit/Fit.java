package dev.toolwright.toolmaker.fit;

import dev.toolwright.toolmaker.example.Example;
import dev.toolwright.toolmaker.fit.Fitting.Cause;
import dev.toolwright.toolmaker.fit.Fitting.Doubt;
import dev.toolwright.toolmaker.made.Compiled;
import dev.toolwright.toolmaker.made.MadeTool;
import dev.toolwright.toolmaker.run.Failure;
import dev.toolwright.toolmaker.run.MadeCode;
import dev.toolwright.toolmaker.run.Serving;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * What the examples of one tool have in common, and whether a question has it too. What needs no code is learnt at once, the
 * rest when the first question comes through that: then every example is parsed, a sandbox call each. Thread-safe.
 */
final class Fit {

    private final MadeCode code;
    private final MadeTool tool;
    private final List<Invariant.OfQuestion> ofQuestion;
    private final ReentrantLock learning = new ReentrantLock();
    private volatile @Nullable List<Invariant.OfReading> ofReading;

    Fit(MadeCode code, MadeTool tool) {
        this.code = code;
        this.tool = tool;
        List<String> questions = tool.examples().all().stream().map(Example::question).toList();
        this.ofQuestion = List.of(ConstantWords.learn(questions), LimitingWords.learn(questions));
    }

    Fitting of(String question) throws InterruptedException {
        if (tool.compiled().isEmpty()) {
            return new Doubt(Cause.NOT_COMPILED, "the tool has no compiled code");
        }
        for (Invariant.OfQuestion invariant : ofQuestion) {
            Optional<String> broken = invariant.broken(question);
            if (broken.isPresent()) {
                return new Doubt(Cause.QUESTION, broken.get());
            }
        }
        Compiled compiled = tool.compiled().get();
        return switch (code.serve(tool.wrapped(), compiled, question)) {
            case Serving.NotParsed _ -> new Doubt(Cause.QUESTION, "its parser says that it is of another kind");
            case Failure failure -> new Doubt(Cause.TOOL, failure.line());
            case Serving.Parsed parsed -> judge(question, parsed, compiled);
        };
    }

    private Fitting judge(String question, Serving.Parsed parsed, Compiled compiled) throws InterruptedException {
        Reading reading = Reading.of(question, parsed.arguments().json());
        for (Invariant.OfReading invariant : learnt(compiled)) {
            Optional<String> broken = invariant.broken(reading);
            if (broken.isPresent()) {
                return new Doubt(Cause.QUESTION, broken.get());
            }
        }
        return new Fitting.Fits(parsed);
    }

    private List<Invariant.OfReading> learnt(Compiled compiled) throws InterruptedException {
        List<Invariant.OfReading> known = ofReading;
        if (known != null) {
            return known;
        }
        learning.lockInterruptibly();
        try {
            known = ofReading;
            if (known == null) {
                known = learn(compiled);
                ofReading = known;
            }
            return known;
        } finally {
            learning.unlock();
        }
    }

    private List<Invariant.OfReading> learn(Compiled compiled) throws InterruptedException {
        List<Reading> examples = new ArrayList<>();
        for (Example example : tool.examples().all()) {
            if (code.serve(tool.wrapped(), compiled, example.question()) instanceof Serving.Parsed parsed) {
                examples.add(Reading.of(example.question(), parsed.arguments().json()));
            }
        }
        List<Invariant.OfReading> learnt = new ArrayList<>(List.of(
                SameTypes.learn(examples),
                NothingEmpty.learn(examples),
                TakenFromQuestion.learn(examples),
                SameShapes.learn(examples)));
        NumbersAccounted.learn(examples).ifPresent(learnt::add);
        learnt.add(NewWords.learn(examples));
        return List.copyOf(learnt);
    }
}
