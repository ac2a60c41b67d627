package dev.toolwright.catalog.quarantine;

import dev.toolwright.catalog.draft.Finding;
import dev.toolwright.catalog.entry.CatalogEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an import may make of one provider: new tools are taken, gone ones go, and those that changed stay as they were
 * approved.
 *
 * @param entries the provider's tools from now on
 * @param approvals what is to be remembered
 */
public record Judgement(List<CatalogEntry> entries, List<Approval> approvals) {

    /** A provider that takes turns with its tools is not remembered without end. */
    private static final int MAX_REMEMBERED = 5000;

    public Judgement {
        entries = List.copyOf(entries);
        approvals = List.copyOf(approvals);
    }

    /** All that is offered is taken. */
    public static Judgement accepting(List<CatalogEntry> offered) {
        return new Judgement(offered, List.of());
    }

    /**
     * @param before the provider's tools in the catalogue
     * @param remembered of earlier imports
     * @param offered by the provider now
     */
    public static Judgement of(List<CatalogEntry> before, List<Approval> remembered, List<CatalogEntry> offered) {
        Map<String, CatalogEntry> present = new LinkedHashMap<>();
        before.forEach(entry -> present.put(entry.tool().name(), entry));
        Map<String, Approval> known = new LinkedHashMap<>();
        remembered.forEach(approval -> known.put(approval.name(), approval));
        present.forEach((name, entry) -> known.putIfAbsent(name, new Approval(entry, Optional.empty(), false)));

        List<CatalogEntry> entries = new ArrayList<>();
        List<Approval> approvals = new ArrayList<>();
        for (CatalogEntry now : offered) {
            Approval past = known.remove(now.tool().name());
            if (past == null || !Approval.needed(past.approved(), now)) {
                entries.add(now);
            } else {
                if (present.containsKey(past.name())) {
                    entries.add(past.approved());
                }
                approvals.add(new Approval(past.approved(), Optional.of(now), past.rejected() && same(past, now)));
            }
        }
        known.values().stream()
                .limit(MAX_REMEMBERED)
                .forEach(gone -> approvals.add(new Approval(gone.approved(), Optional.empty(), false)));
        return new Judgement(entries, approvals);
    }

    private static boolean same(Approval past, CatalogEntry now) {
        return past.changed().filter(refused -> !Approval.needed(refused, now)).isPresent();
    }

    /** What whoever imports should know. */
    public List<Finding> findings(String document) {
        return approvals.stream()
                .filter(Approval::waits)
                .map(approval -> Finding.quarantined(document, approval.name(), "changed after it was approved ("
                        + String.join(", ", approval.differences().stream().map(difference -> difference.place()).limit(3).toList())
                        + ")"))
                .toList();
    }
}
