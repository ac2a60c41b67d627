package dev.toolwright.catalog.index;

import dev.toolwright.catalog.entry.CatalogEntry;
import dev.toolwright.catalog.history.ToolChange;
import dev.toolwright.catalog.history.Touched;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Notes what a change does to the tools, against what was there before it. What came out as it was is not noted. Holds the
 * former state of what changed until it is committed. Used by one thread.
 */
final class Recorder {

    private final IndexView before;
    private final Map<String, Note> notes = new LinkedHashMap<>();
    private final Map<String, Set<String>> namesOf = new HashMap<>();
    private int notings;

    /** @param after empty: it is not there any more, or nobody needs to see how */
    private record Note(String provider, Optional<CatalogEntry> before, Optional<CatalogEntry> after, boolean there) {

        boolean telling() {
            boolean asItWas = before.isPresent() && after.isPresent() && ToolChange.alike(before.get(), after.get());
            return !asItWas && (before.isPresent() || there);
        }
    }

    /** @param before the state that the change begins with */
    Recorder(IndexView before) {
        this.before = before;
    }

    /** A provider's tools are these from now on. */
    void replaced(String provider, List<CatalogEntry> tools) throws IOException {
        removedAll(provider);
        for (CatalogEntry tool : tools) {
            there(tool, noted(tool.tool().name()));
        }
    }

    void removedAll(String provider) throws IOException {
        for (CatalogEntry old : before.tools(Optional.of(provider), 0, Integer.MAX_VALUE)) {
            if (!notes.containsKey(old.tool().name())) {
                note(old.tool().name(), new Note(provider, Optional.of(old), Optional.empty(), false));
            }
        }
        notings++;
        namesOf.getOrDefault(provider, Set.of()).forEach(name -> notes.computeIfPresent(name, (_, note) -> gone(note)));
    }

    private void note(String name, Note note) {
        notings++;
        notes.put(name, note);
        namesOf.computeIfAbsent(note.provider(), _ -> new HashSet<>()).add(name);
    }

    void put(CatalogEntry tool) throws IOException {
        there(tool, known(tool.tool().name()));
    }

    void removed(String name) throws IOException {
        Optional<Note> note = known(name);
        note.ifPresent(known -> note(name, gone(known)));
    }

    private static Note gone(Note note) {
        return new Note(note.provider(), note.before(), Optional.empty(), false);
    }

    private void there(CatalogEntry tool, Optional<Note> note) {
        Optional<CatalogEntry> old = note.flatMap(Note::before);
        Optional<CatalogEntry> shown = old.isPresent() ? Optional.of(tool) : Optional.empty();
        note(tool.tool().name(), new Note(tool.tool().provider().id(), old, shown, true));
    }

    private Optional<Note> noted(String name) {
        return Optional.ofNullable(notes.get(name));
    }

    private Optional<Note> known(String name) throws IOException {
        Optional<Note> note = noted(name);
        return note.isPresent()
                ? note
                : before.find(name).map(old -> new Note(old.tool().provider().id(), Optional.of(old), Optional.of(old), true));
    }

    /** Grows with everything that is noted. */
    int notings() {
        return notings;
    }

    /** What was touched so far. */
    List<Touched> touched() {
        return notes.entrySet().stream()
                .filter(note -> note.getValue().telling())
                .map(note -> new Touched(
                        note.getKey(), note.getValue().provider(), note.getValue().before(), note.getValue().there()))
                .toList();
    }

    /** How a tool that was there before is now. */
    Optional<CatalogEntry> after(String name) {
        return noted(name).flatMap(Note::after);
    }

    int toolsBefore() throws IOException {
        return before.countTools();
    }
}
