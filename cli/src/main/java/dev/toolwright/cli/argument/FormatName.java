package dev.toolwright.cli.argument;

import dev.toolwright.toolmaker.export.ExportFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What a made tool is exported as. */
public final class FormatName implements ITypeConverter<ExportFormat> {

    @Override
    public ExportFormat convert(String text) {
        try {
            return ExportFormat.parse(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }
}
