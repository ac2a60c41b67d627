package dev.toolwright.toolmaker.stage;

import dev.toolwright.toolmaker.check.Memory;
import dev.toolwright.toolmaker.example.Example;
import dev.toolwright.toolmaker.run.Failure;
import dev.toolwright.toolmaker.run.Inspection;
import dev.toolwright.toolmaker.run.Inspection.FunctionText;
import dev.toolwright.toolmaker.run.Inspection.ModuleText;
import dev.toolwright.toolmaker.run.Inspection.NoPython;
import dev.toolwright.toolmaker.run.MadeCode;
import java.util.List;
import java.util.Optional;

/**
 * A module that has run to its end.
 *
 * @param source its text
 * @param text what is in it
 * @param function the one that solves questions
 */
public record Draft(String source, ModuleText text, FunctionText function) {

    /** What became of a proposed module: {@link Runs} or {@link Broken}. */
    sealed interface Trial {}

    record Runs(Draft draft) implements Trial {}

    /**
     * It can't be used.
     *
     * @param verdict one line
     * @param error in full
     */
    record Broken(String verdict, String error) implements Trial {}

    /**
     * Runs a module and looks what is in it.
     *
     * @param shown examples that its maker knows, which it must not know by heart
     */
    static Trial of(String source, List<Example> shown, MadeCode code) throws InterruptedException {
        if (code.load(source) instanceof Failure failure) {
            return new Broken(failure.line(), failure.full());
        }
        return switch (code.inspect(source)) {
            case NoPython(int line, String message) -> new Broken(message, message + " in line " + line);
            case ModuleText text -> of(source, text, shown);
        };
    }

    private static Trial of(String source, ModuleText text, List<Example> shown) {
        Optional<String> memory = Memory.found(text, shown);
        if (memory.isPresent()) {
            return new Broken(memory.get(), "The module does not solve such questions: " + memory.get() + ".");
        }
        return solving(text)
                .<Trial>map(function -> new Runs(new Draft(source, text, function)))
                .orElse(new Broken("it defines no function", "The module defines no function at its outermost level."));
    }

    /** The names of its functions. */
    List<String> functions() {
        return text.functions().stream().map(FunctionText::name).toList();
    }

    /** The same, going by the code that uses it: where that does not call the function, it calls the one that is meant. */
    Draft usedBy(Inspection user) {
        if (!(user instanceof ModuleText using)) {
            return this;
        }
        List<String> called = using.calls().stream().map(Inspection.Place::name).filter(functions()::contains).toList();
        return called.isEmpty() || called.contains(function.name()) ? this : calling(called.getLast());
    }

    /** The same with another of its functions as the one that solves questions; this one if there is none of that name. */
    Draft calling(String name) {
        return text.function(name).map(found -> new Draft(source, text, found)).orElse(this);
    }

    /** The last one that no other one calls: helpers come first as a rule, and are called. */
    private static Optional<FunctionText> solving(ModuleText text) {
        List<FunctionText> all = text.functions();
        List<FunctionText> outermost = all.stream().filter(function -> !calledInside(function, text)).toList();
        return (outermost.isEmpty() ? all : outermost).stream()
                .filter(function -> all.size() == 1 || !function.name().equals("main") && !function.name().startsWith("test"))
                .reduce((_, last) -> last)
                .or(() -> all.stream().reduce((_, last) -> last));
    }

    private static boolean calledInside(FunctionText function, ModuleText text) {
        return text.calls().stream()
                .filter(call -> call.name().equals(function.name()))
                .anyMatch(call -> text.functions().stream()
                        .filter(other -> !other.name().equals(function.name()))
                        .anyMatch(other -> other.line() <= call.line() && call.line() <= other.lastLine()));
    }
}
