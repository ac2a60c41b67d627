package dev.toolwright.hub.schema;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a reader of the document must know about one record component: meaning, unit, format, limits, an example.
 * The same facts validate requests, so what is written here is what holds.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Doc {

    /** The meaning in a full sentence, with unit and format. */
    String value();

    /** An example as text; JSON for arrays and objects. Empty: composed from the parts, or the default. */
    String example() default "";

    /** The value that stands where none is given, as text; makes the component optional. JSON for arrays. */
    String defaultValue() default "";

    /** Smallest number allowed, itself included. */
    double min() default Double.NEGATIVE_INFINITY;

    /** Largest number allowed, itself included. */
    double max() default Double.POSITIVE_INFINITY;

    /** Fewest characters of a text, or elements of an array. */
    int minSize() default 0;

    /** Most characters of a text, or elements of an array. */
    int maxSize() default Integer.MAX_VALUE;

    /** Regular expression that the whole text must match; anchors are added. Of an array: each element. */
    String pattern() default "";

    /** JSON schema format of a text, where the Java type does not tell it: {@code email}, {@code uri}, {@code time}. */
    String format() default "";

    /** The texts allowed, where a Java enum would be too much. Of an array: each element. */
    String[] oneOf() default {};
}
