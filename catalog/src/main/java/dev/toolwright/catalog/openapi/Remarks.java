package dev.toolwright.catalog.openapi;

import dev.toolwright.catalog.document.Pointer;
import dev.toolwright.catalog.draft.Finding;
import dev.toolwright.catalog.schema.Inlined;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is to be said about one document. What lacks or was cut is gathered for an operation and said once. Used by one thread. */
final class Remarks {

    private static final int SHOWN = 3;

    private final String document;
    private final List<Finding> findings = new ArrayList<>();
    private final List<String> cuts = new ArrayList<>();
    private final Set<String> missing = new LinkedHashSet<>();

    Remarks(String document) {
        this.document = document;
    }

    static String place(String method, String path) {
        return Pointer.of("paths", path, method);
    }

    List<Finding> findings() {
        return findings;
    }

    void leftOut(String place, String reason) {
        findings.add(Finding.leftOut(document, place, reason));
    }

    void note(String place, String message, String done) {
        findings.add(Finding.note(document, place, message, done));
    }

    /** @param argument whose schema it is; empty: of all arguments */
    void schema(String argument, Inlined inlined) {
        inlined.cuts().forEach(cut -> cuts.add((argument.isEmpty() ? "" : Pointer.of(argument)) + cut));
        missing.addAll(inlined.missing());
    }

    void missing(String reference) {
        missing.add(reference);
    }

    /** Says what was gathered of an operation, and forgets it. */
    void operationRead(String place, boolean imported) {
        if (imported && !missing.isEmpty()) {
            note(place, "refers to " + shown(List.copyOf(missing)) + ", which the document does not hold", "imported without");
        }
        if (imported && !cuts.isEmpty()) {
            note(place, "its schema is large or repeats itself", "cut, which the schema says, at " + shown(cuts));
        }
        missing.clear();
        cuts.clear();
    }

    private static String shown(List<String> all) {
        String first = String.join(", ", all.stream().limit(SHOWN).map(one -> one.isEmpty() ? "/" : one).toList());
        return all.size() <= SHOWN ? first : first + " and " + (all.size() - SHOWN) + " more";
    }
}
