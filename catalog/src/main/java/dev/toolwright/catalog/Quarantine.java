package dev.toolwright.catalog;

import dev.toolwright.catalog.entry.CatalogEntry;
import dev.toolwright.catalog.entry.ProviderEntry;
import dev.toolwright.catalog.quarantine.Approval;
import dev.toolwright.catalog.quarantine.ChangePolicy;
import java.util.List;
import java.util.Optional;

/**
 * The catalogue's tools that changed after they were approved, and decisions on them. As long as nobody decides, the approved
 * form is found and called. Which imports are looked at in this way says {@link ChangePolicy}. Thread-safe.
 */
public final class Quarantine {

    private final Catalog catalog;

    Quarantine(Catalog catalog) {
        this.catalog = catalog;
    }

    /** The tools that wait for a decision, by name. */
    public List<Approval> waiting() {
        return all().stream().filter(Approval::waits).toList();
    }

    /** The tools whose changed form was rejected and is still offered, by name. */
    public List<Approval> rejected() {
        return all().stream().filter(Approval::rejected).toList();
    }

    /** What is offered of a tool in place of its approved form: also where that was rejected, as one may think again. */
    public Optional<Approval> find(String tool) {
        return all().stream().filter(approval -> approval.changed().isPresent() && approval.name().equals(tool)).findFirst();
    }

    /** Has the changed form of a tool take the place of the approved one, if it is the form that was looked at. */
    public void approve(Approval approval) {
        CatalogEntry changed = approval.changed().orElseThrow(() -> new IllegalArgumentException("nothing of it has changed"));
        catalog.change("approval of " + approval.name(), (view, change) -> {
            boolean present = view.find(approval.name()).isPresent();
            change.put(changed);
            change.forgetApproval(approval.name());
            Optional<ProviderEntry> provider = view.findProvider(changed.tool().provider().id());
            if (!present && provider.isPresent()) {
                change.put(provider.get().withTools(provider.get().tools() + 1));
            }
            change.commit();
            return true;
        });
    }

    /** Refuses the changed form of a tool: it waits no longer, also when it is offered again. */
    public void reject(Approval approval) {
        catalog.change("rejection of " + approval.name(), (view, change) -> {
            change.put(approval.withRejected(true));
            change.commit();
            return true;
        });
    }

    private List<Approval> all() {
        return catalog.read(view -> view.approvals(Optional.empty()));
    }
}
