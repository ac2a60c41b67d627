package dev.toolwright.cli.argument;

import dev.toolwright.sandbox.engine.EngineChoice;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A sandbox's engine. */
public final class EngineName implements ITypeConverter<EngineChoice> {

    @Override
    public EngineChoice convert(String text) {
        try {
            return EngineChoice.parse(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }
}
