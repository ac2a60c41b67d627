package dev.toolwright.hub.schema;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** JSON schema type and format of the Java types that hold one value. */
enum ScalarType {
    TEXT("string", "", String.class),
    TRUTH("boolean", "", boolean.class, Boolean.class),
    INT32("integer", "int32", int.class, Integer.class),
    INT64("integer", "int64", long.class, Long.class),
    WHOLE("integer", "", BigInteger.class),
    DOUBLE("number", "double", double.class, Double.class),
    DECIMAL("number", "", BigDecimal.class),
    DATE("string", "date", LocalDate.class),
    TIME("string", "local-time", LocalTime.class),
    LOCAL_DATE_TIME("string", "local-date-time", LocalDateTime.class),
    DATE_TIME("string", "date-time", Instant.class, OffsetDateTime.class),
    DURATION("string", "duration", Duration.class),
    PERIOD("string", "period", Period.class),
    URI_TEXT("string", "uri", URI.class);

    private final String type;
    private final String format;
    private final Set<Class<?>> classes;

    ScalarType(String type, String format, Class<?>... classes) {
        this.type = type;
        this.format = format;
        this.classes = Set.of(classes);
    }

    static Optional<ScalarType> find(Class<?> type) {
        return Arrays.stream(values()).filter(scalar -> scalar.classes.contains(type)).findFirst();
    }

    ObjectNode schema() {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", type);
        return format.isEmpty() ? schema : schema.put("format", format);
    }
}
