package dev.toolwright.toolmaker.screen;

import dev.toolwright.toolmaker.made.Finding;
import dev.toolwright.toolmaker.made.Finding.Kind;
import dev.toolwright.toolmaker.run.Inspection.ModuleText;
import dev.toolwright.toolmaker.run.Inspection.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Looks through a module's text for what reaches beyond computing, and for loops that nothing ends. Code that wants to hide
 * can: what holds is the sandbox.
 */
public final class Screening {

    /** Modules that compute and no more. Whatever is not among them is risky until a person has looked. */
    private static final Set<String> COMPUTING = Set.of(
            "__future__", "abc", "array", "bisect", "calendar", "cmath", "collections", "contextlib", "copy", "dataclasses", "datetime",
            "decimal", "difflib", "enum", "fractions", "functools", "graphlib", "hashlib", "heapq", "itertools", "json", "math",
            "numbers", "operator", "random", "re", "statistics", "string", "textwrap", "time", "types", "typing", "unicodedata",
            "zoneinfo");

    private static final Set<String> REACHING = Set.of(
            "eval", "exec", "compile", "open", "__import__", "input", "breakpoint", "globals", "locals", "vars", "exit", "quit",
            "memoryview", "__builtins__", "__loader__", "__spec__");

    /** Attributes with double underscores that ordinary classes and messages use. */
    private static final Set<String> ORDINARY = Set.of(
            "__init__", "__name__", "__doc__", "__len__", "__iter__", "__next__", "__eq__", "__lt__", "__le__", "__gt__", "__ge__",
            "__hash__", "__str__", "__repr__", "__add__", "__sub__", "__mul__", "__contains__", "__getitem__", "__setitem__",
            "__post_init__", "__enter__", "__exit__", "__call__");

    /** Ways from a value to the interpreter's own frames and code. */
    private static final Set<String> INWARD =
            Set.of("gi_frame", "gi_code", "cr_frame", "ag_frame", "tb_frame", "tb_next", "f_globals", "f_locals", "f_builtins", "f_back", "func_globals");

    private static final String COMPUTED = "*";

    private Screening() {}

    /** What was noticed, by line. */
    public static List<Finding> of(ModuleText text) {
        List<Finding> findings = new ArrayList<>();
        text.imports().forEach(place -> findings.add(found(computing(place.name()) ? Kind.IMPORT : Kind.RISKY_IMPORT, place)));
        add(findings, Kind.RISKY_CALL, text.names(), REACHING::contains);
        add(findings, Kind.RISKY_ATTRIBUTE, text.attributes(), Screening::inward);
        add(findings, Kind.UNBOUNDED_LOOP, text.endlessLoops(), _ -> true);
        add(findings, Kind.UNBOUNDED_LOOP, text.endlessRecursions(), _ -> true);
        findings.sort(Comparator.comparingInt(Finding::line).thenComparing(Finding::kind).thenComparing(Finding::detail));
        return findings.stream().distinct().toList();
    }

    private static void add(List<Finding> findings, Kind kind, List<Place> places, Predicate<String> noticed) {
        places.stream().filter(place -> noticed.test(place.name())).forEach(place -> findings.add(found(kind, place)));
    }

    private static Finding found(Kind kind, Place place) {
        return new Finding(kind, place.line(), place.name().equals(COMPUTED) ? "an attribute whose name is computed" : place.name());
    }

    private static boolean computing(String module) {
        return COMPUTING.contains(module.split("\\.", 2)[0]);
    }

    private static boolean inward(String attribute) {
        boolean dunder = attribute.startsWith("__") && attribute.endsWith("__");
        return attribute.equals(COMPUTED) || INWARD.contains(attribute) || dunder && !ORDINARY.contains(attribute);
    }
}
