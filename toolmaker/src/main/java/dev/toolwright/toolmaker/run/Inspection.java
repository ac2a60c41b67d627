package dev.toolwright.toolmaker.run;

import java.util.List;
import java.util.Optional;

/** What a module's text says, read without running it: {@link ModuleText} or {@link NoPython}. */
public sealed interface Inspection {

    /** It is no Python. */
    record NoPython(int line, String message) implements Inspection {}

    /**
     * What is in it. Each list is bounded; a name that occurs often is there once, with its first line.
     *
     * @param functions defined at the top
     * @param imports modules, as they are written
     * @param names read or written anywhere
     * @param attributes their names alone, also those that getattr is given; {@code *} for one that is computed
     * @param calls the called expression's text
     * @param endlessLoops whose condition is always true and that nothing leaves; the name is the first line
     * @param endlessRecursions functions that call themselves whatever happens
     * @param texts that are written into it, and numbers as text; documentation left out
     */
    record ModuleText(
            List<FunctionText> functions,
            List<Place> imports,
            List<Place> names,
            List<Place> attributes,
            List<Place> calls,
            List<Place> endlessLoops,
            List<Place> endlessRecursions,
            List<Place> texts)
            implements Inspection {
        public ModuleText {
            functions = List.copyOf(functions);
            imports = List.copyOf(imports);
            names = List.copyOf(names);
            attributes = List.copyOf(attributes);
            calls = List.copyOf(calls);
            endlessLoops = List.copyOf(endlessLoops);
            endlessRecursions = List.copyOf(endlessRecursions);
            texts = List.copyOf(texts);
        }

        /** The function of this name; the last one, as Python has it. */
        public Optional<FunctionText> function(String name) {
            return functions.stream().filter(function -> function.name().equals(name)).reduce((_, last) -> last);
        }
    }

    /** Something and the line where it first is, from 1. */
    record Place(int line, String name) {}

    /**
     * A function's head.
     *
     * @param line where it begins, from 1
     * @param lastLine where its body ends
     * @param returns the annotation's text; may be empty
     * @param doc may be empty
     */
    record FunctionText(String name, int line, int lastLine, List<Parameter> parameters, String returns, String doc) {
        public FunctionText {
            parameters = List.copyOf(parameters);
        }
    }

    /**
     * A parameter.
     *
     * @param annotation its text; may be empty
     * @param optional whether it has a default
     */
    record Parameter(String name, ParameterKind kind, String annotation, boolean optional) {}

    /** How a parameter takes its arguments. */
    enum ParameterKind {
        /** One argument. */
        PLAIN,
        /** All further ones in order: {@code *args}. */
        REST,
        /** All further ones by name: {@code **kwargs}. */
        NAMED_REST
    }
}
