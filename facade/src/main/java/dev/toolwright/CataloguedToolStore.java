package dev.toolwright;

import dev.toolwright.toolmaker.made.Decision;
import dev.toolwright.toolmaker.made.MadeTool;
import dev.toolwright.toolmaker.made.Use;
import dev.toolwright.toolmaker.store.MakingCost;
import dev.toolwright.toolmaker.store.ToolStore;
import java.util.List;
import java.util.Optional;

/** A store whose decisions show in the catalogue: what is approved can be found, what is retired can't. */
final class CataloguedToolStore implements ToolStore {

    private final ToolStore store;
    private final MadeCatalog catalog;

    CataloguedToolStore(ToolStore store, MadeCatalog catalog) {
        this.store = store;
        this.catalog = catalog;
    }

    @Override
    public MadeTool decide(String name, int version, Decision decision) {
        return catalog.changing(() -> store.decide(name, version, decision));
    }

    @Override
    public MadeTool add(MadeTool tool) {
        return store.add(tool);
    }

    @Override
    public Optional<MadeTool> find(String name, int version) {
        return store.find(name, version);
    }

    @Override
    public Optional<MadeTool> newest(String name) {
        return store.newest(name);
    }

    @Override
    public Optional<MadeTool> serving(String name) {
        return store.serving(name);
    }

    @Override
    public List<MadeTool> list() {
        return store.list();
    }

    @Override
    public List<MadeTool> versions(String name) {
        return store.versions(name);
    }

    @Override
    public List<MadeTool> allServing() {
        return store.allServing();
    }

    @Override
    public long record(Use use) {
        return store.record(use);
    }

    @Override
    public boolean judge(long use, boolean right) {
        return store.judge(use, right);
    }

    @Override
    public List<NumberedUse> uses(long after, int limit) {
        return store.uses(after, limit);
    }

    @Override
    public List<NumberedUse> usesOf(String name, int version, int limit) {
        return store.usesOf(name, version, limit);
    }

    @Override
    public List<MakingCost> makingCosts() {
        return store.makingCosts();
    }

    /** Does nothing: the store is closed by who opened it. */
    @Override
    public void close() {}
}
