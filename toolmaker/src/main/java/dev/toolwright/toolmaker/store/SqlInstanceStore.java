package dev.toolwright.toolmaker.store;

import dev.toolwright.budget.Usage;
import dev.toolwright.store.sql.Database;
import dev.toolwright.toolmaker.instance.Instance;
import dev.toolwright.toolmaker.instance.InstanceAnswer;
import dev.toolwright.toolmaker.instance.Kind;
import dev.toolwright.toolmaker.made.MadeTool;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The functional cache's memory in an SQL database. */
final class SqlInstanceStore implements InstanceStore {

    private final Database database;

    SqlInstanceStore(Database database) {
        this.database = database;
    }

    @Override
    public Kind begin(String label) {
        return database.write(handle -> new KindRows(handle).begin(label));
    }

    @Override
    public Optional<Kind> kind(long id) {
        return database.read(handle -> new KindRows(handle).find(id));
    }

    @Override
    public List<Kind> kinds() {
        return database.read(handle -> new KindRows(handle).list());
    }

    @Override
    public Kind rename(long kind, String label) {
        return database.write(handle -> new KindRows(handle).rename(kind, label));
    }

    @Override
    public Kind spend(long kind, Usage usage) {
        return database.write(handle -> new KindRows(handle).spend(kind, usage));
    }

    @Override
    public Instance setAside(long kind, String question, Instant at) {
        return database.write(handle -> {
            new KindRows(handle).get(kind);
            return new InstanceRows(handle).setAside(kind, question, at);
        });
    }

    @Override
    public Optional<Instance> find(String question) {
        return database.read(handle -> new InstanceRows(handle).find(question));
    }

    @Override
    public Optional<Instance> instance(long id) {
        return database.read(handle -> new InstanceRows(handle).find(id));
    }

    @Override
    public List<Instance> instances(long kind) {
        return database.read(handle -> new InstanceRows(handle).ofKind(kind));
    }

    @Override
    public void move(Collection<Long> instances, long kind) {
        database.write(handle -> {
            new KindRows(handle).get(kind);
            new InstanceRows(handle).move(instances, kind);
            return kind;
        });
    }

    @Override
    public Instance answer(long instance, InstanceAnswer answer) {
        return database.write(handle -> new InstanceRows(handle).answer(instance, answer));
    }

    @Override
    public Instance dispute(long instance) {
        return database.write(handle -> new InstanceRows(handle).dispute(instance));
    }

    @Override
    public boolean claim(long kind, String holder, Instant now, Duration time) {
        return database.write(handle -> new KindRows(handle).claim(kind, holder, now, time));
    }

    @Override
    public void release(long kind, String holder) {
        database.write(handle -> new KindRows(handle).release(kind, holder));
    }

    @Override
    public MadeTool made(long kind, MadeTool tool, Collection<Long> instances) {
        return database.write(handle -> {
            Usage answers = new KindRows(handle).made(kind, tool.name());
            MadeTool kept = new ToolRows(handle).add(tool.withMaking(tool.making().withAnswers(answers)));
            new InstanceRows(handle).use(instances, new ToolRows(handle).id(kept.name(), kept.version()).orElseThrow());
            return kept;
        });
    }

    @Override
    public MadeTool failed(long kind, MadeTool rejected, boolean giveUp) {
        return database.write(handle -> {
            Usage answers = new KindRows(handle).failed(kind, giveUp);
            return new ToolRows(handle).add(rejected.withMaking(rejected.making().withAnswers(answers)));
        });
    }

    @Override
    public Kind reopen(long kind) {
        return database.write(handle -> new KindRows(handle).reopen(kind));
    }
}
