package dev.toolwright.cli.argument;

import dev.toolwright.models.ModelSpec;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A model: {@code openai:NAME}, {@code offline} and so on. */
public final class ModelName implements ITypeConverter<ModelSpec> {

    @Override
    public ModelSpec convert(String text) {
        try {
            return ModelSpec.parse(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }
}
