package dev.toolwright.cli.argument;

import dev.toolwright.solver.SolverSettings;
import dev.toolwright.solver.strategy.Strategies;
import java.util.Iterator;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The name of a strategy that there is. */
public final class StrategyName implements ITypeConverter<String> {

    /** All names, for the help. */
    public static final class Known implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return Strategies.list().stream().map(Strategies.Entry::name).iterator();
        }
    }

    @Override
    public String convert(String text) {
        try {
            Strategies.parse(text, SolverSettings.defaults());
            return text;
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }
}
