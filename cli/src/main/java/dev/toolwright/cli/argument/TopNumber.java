package dev.toolwright.cli.argument;

import dev.toolwright.catalog.search.Top;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How many tools: a number, or as the scores say. */
public final class TopNumber implements ITypeConverter<Top> {

    @Override
    public Top convert(String text) {
        try {
            return Top.parse(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }
}
