package dev.toolwright.cli.argument;

import dev.toolwright.gateway.snapshot.SnapshotMode;
import java.util.Iterator;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A snapshot mode. */
public final class ModeName implements ITypeConverter<SnapshotMode> {

    /** All modes, for the help. */
    public static final class Known implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return SnapshotMode.labels().iterator();
        }
    }

    @Override
    public SnapshotMode convert(String text) {
        try {
            return SnapshotMode.parse(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }
}
