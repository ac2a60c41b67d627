package dev.toolwright.cli.argument;

import dev.toolwright.catalog.search.Retriever;
import dev.toolwright.catalog.search.Retrievers;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The name of a retriever that there is. */
public final class RetrieverName implements ITypeConverter<Retriever> {

    @Override
    public Retriever convert(String text) {
        try {
            return Retrievers.parse(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }
}
