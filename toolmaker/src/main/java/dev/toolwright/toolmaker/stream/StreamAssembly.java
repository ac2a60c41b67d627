package dev.toolwright.toolmaker.stream;

import dev.toolwright.budget.BudgetMeter;
import dev.toolwright.chat.ChatModel;
import dev.toolwright.toolmaker.dispatch.DispatchSettings;
import dev.toolwright.toolmaker.dispatch.Dispatcher;
import dev.toolwright.toolmaker.fit.Fits;
import dev.toolwright.toolmaker.serve.Agreement;
import dev.toolwright.toolmaker.serve.ServingTools;
import dev.toolwright.toolmaker.serve.Tiers;
import dev.toolwright.toolmaker.upkeep.FailingCases;
import dev.toolwright.toolmaker.upkeep.Retirement;
import java.time.Clock;
import java.util.function.Consumer;

/** The parts of a stream, put together around its journal. */
record StreamAssembly(
        StreamJournal journal,
        InOrder order,
        StreamTally tally,
        BudgetMeter meter,
        Learner learner,
        QuestionWork work,
        CatchUp catchUp) {

    /** Events held back for the sake of order, for each question that is at work at once. */
    private static final int WINDOW = 64;

    static StreamAssembly of(
            StreamParts parts, StreamSettings settings, StreamJournal journal, Consumer<StreamEvent> listener) {
        Clock clock = parts.clock();
        ChatModel strong = new JournaledChatModel(parts.strong(), journal);
        ChatModel user = new JournaledChatModel(parts.user(), journal);
        ChatModel dispatching = new JournaledChatModel(parts.dispatcher(), journal);
        BudgetMeter meter = BudgetMeter.start(settings.budget(), clock);
        StreamTally tally = new StreamTally();
        InOrder order = new InOrder(listener, WINDOW * settings.parallel());
        Consumer<StreamEvent> tell = event -> {
            tally.see(event);
            order.tell(event);
        };
        Fits fits = new Fits(parts.code());
        ServingTools serving = new ServingTools(parts.tools(), clock);
        Dispatcher dispatcher = Dispatcher.withModel(
                fits, dispatching, parts.embedding(), parts.prompts(), clock, DispatchSettings.defaults());
        Tiers tiers = new Tiers(parts.code(), fits, user, strong, parts.prompts(), clock);
        Agreement agreement = new Agreement(strong, parts.prompts(), settings.serve(), settings.agreement(), clock);
        Labels labels = new Labels(parts.instances(), agreement, strong.id(), journal, meter, tell, clock);
        NewTools newTools = new NewTools(parts, settings, serving, tell);
        KindMaker maker =
                new KindMaker(parts, strong, journal, newTools, meter, tell, "stream " + settings.folder().toAbsolutePath());
        Learner learner = new Learner(parts.instances(), parts.tools(), labels, maker, settings, meter);
        FunctionalCache cache = new FunctionalCache(serving, dispatcher, tiers, settings.serve());
        Retirement retirement = new Retirement(parts.tools(), settings.retire(), clock);
        QuestionWork work = new QuestionWork(
                parts,
                cache,
                journal,
                new KindBook(parts.instances(), clock),
                new FailingCases(parts.instances(), clock),
                learner,
                retirement,
                serving,
                order,
                tally,
                meter);
        return new StreamAssembly(
                journal, order, tally, meter, learner, work, new CatchUp(parts, journal, newTools, work));
    }
}
