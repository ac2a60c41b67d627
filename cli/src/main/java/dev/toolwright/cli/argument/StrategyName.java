package dev.toolwright.cli.argument;

import dev.toolwright.solver.SolverSettings;
import dev.toolwright.solver.strategy.Strategies;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The name of a strategy that there is. */
public final class StrategyName implements ITypeConverter<String> {

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
