package dev.toolwright.toolmaker.stream;

import dev.toolwright.budget.Budget;
import dev.toolwright.toolmaker.serve.AgreementSettings;
import dev.toolwright.toolmaker.serve.ServeSettings;
import dev.toolwright.toolmaker.upkeep.RetireRule;
import java.nio.file.Path;

/**
 * How a stream is served.
 *
 * @param folder what the stream keeps for itself, by which it is gone on with after a stop or a kill
 * @param parallel how many questions at once, default 4
 * @param examples answered questions of a kind until a tool is made of it, default 10; after a failed making twice as many
 * @param makings how often a tool is tried to be made of a kind, default 3
 * @param failuresInARow questions without any answer, one after the other, that end the stream, default 10: no model is there
 * @param budget of the whole stream, makings included; when it is reached no further question is begun. Default: none
 * @param serve how a question is served
 * @param agreement when the strong model's answers become examples
 * @param retire when a tool is taken out of service
 */
public record StreamSettings(
        Path folder,
        int parallel,
        int examples,
        int makings,
        int failuresInARow,
        Budget budget,
        ServeSettings serve,
        AgreementSettings agreement,
        RetireRule retire) {

    public StreamSettings {
        if (parallel < 1 || makings < 1 || failuresInARow < 1) {
            throw new IllegalArgumentException("a stream's questions at once, makings and failures in a row must be above zero");
        }
        if (examples < 2) {
            throw new IllegalArgumentException("to make a tool takes at least 2 examples, not " + examples);
        }
    }

    public static StreamSettings defaults(Path folder) {
        return new StreamSettings(
                folder,
                4,
                10,
                3,
                10,
                Budget.defaults().withModelCalls(Budget.UNLIMITED),
                ServeSettings.defaults(),
                AgreementSettings.defaults(),
                RetireRule.defaults());
    }

    public StreamSettings withParallel(int number) {
        return new StreamSettings(folder, number, examples, makings, failuresInARow, budget, serve, agreement, retire);
    }

    public StreamSettings withExamples(int number) {
        return new StreamSettings(folder, parallel, number, makings, failuresInARow, budget, serve, agreement, retire);
    }

    public StreamSettings withMakings(int most) {
        return new StreamSettings(folder, parallel, examples, most, failuresInARow, budget, serve, agreement, retire);
    }

    public StreamSettings withFailuresInARow(int most) {
        return new StreamSettings(folder, parallel, examples, makings, most, budget, serve, agreement, retire);
    }

    public StreamSettings withBudget(Budget limit) {
        return new StreamSettings(folder, parallel, examples, makings, failuresInARow, limit, serve, agreement, retire);
    }

    public StreamSettings withServe(ServeSettings settings) {
        return new StreamSettings(folder, parallel, examples, makings, failuresInARow, budget, settings, agreement, retire);
    }

    public StreamSettings withAgreement(AgreementSettings settings) {
        return new StreamSettings(folder, parallel, examples, makings, failuresInARow, budget, serve, settings, retire);
    }

    public StreamSettings withRetire(RetireRule rule) {
        return new StreamSettings(folder, parallel, examples, makings, failuresInARow, budget, serve, agreement, rule);
    }
}
