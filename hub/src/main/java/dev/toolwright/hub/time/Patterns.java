package dev.toolwright.hub.time;

import dev.toolwright.hub.api.ApiProblem;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;

/** Patterns of dates and times as callers write them. */
final class Patterns {

    /** What callers must know of the letters. */
    static final String LETTERS = "uuuu year, MM month (MMM short name, MMMM full name), dd day, EEEE weekday, HH hour 0-23, "
            + "hh hour 1-12, a AM or PM, mm minute, ss second, SSS milliseconds, VV zone, XXX offset, 'text' in quotes";

    private Patterns() {}

    /** @throws ApiProblem with status 422, if the pattern has no meaning */
    static DateTimeFormatter formatter(String pattern, String language) {
        try {
            return DateTimeFormatter.ofPattern(plainYears(pattern), Locale.forLanguageTag(language))
                    .withResolverStyle(ResolverStyle.STRICT);
        } catch (IllegalArgumentException e) {
            throw ApiProblem.unprocessable("The pattern '" + pattern + "' is not understood: " + e.getMessage()
                    + ". Letters: " + LETTERS + ".");
        }
    }

    /** "y" is the year of an era, which strict parsing refuses without the era; callers mean the plain year, "u". */
    private static String plainYears(String pattern) {
        String[] parts = pattern.split("'", -1);
        for (int i = 0; i < parts.length; i += 2) {
            parts[i] = parts[i].replace('y', 'u');
        }
        return String.join("'", parts);
    }
}
