package dev.toolwright.store.sql;

import java.sql.Types;
import java.util.stream.IntStream;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;

/** What a model wrote may hold NUL and unpaired surrogates, which no database takes: they become U+FFFD. */
final class StorableText extends AbstractArgumentFactory<String> {

    private static final int REPLACEMENT = 0xfffd;

    StorableText() {
        super(Types.VARCHAR);
    }

    @Override
    protected Argument build(String text, ConfigRegistry config) {
        String storable = of(text);
        return (position, statement, context) -> statement.setString(position, storable);
    }

    static String of(String text) {
        return text.codePoints().anyMatch(StorableText::unstorable) ? replaced(text) : text;
    }

    private static String replaced(String text) {
        IntStream storable = text.codePoints().map(point -> unstorable(point) ? REPLACEMENT : point);
        return storable.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean unstorable(int point) {
        return point == 0 || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }
}
