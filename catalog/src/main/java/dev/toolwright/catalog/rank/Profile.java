package dev.toolwright.catalog.rank;

import java.util.Set;

/**
 * A tool as features see it: its words by place, as the index has them. Making one costs some tenths of a millisecond.
 *
 * @param provider id
 * @param category as written
 * @param providerName words of the provider's name
 * @param title words of the operation's name
 * @param description words of the tool's description
 * @param providerDescription words of the provider's
 * @param parameterNames words of all parameters' names
 * @param parameterText words of their descriptions
 * @param examples default and example values of parameters, in lower case
 * @param parameters how many there are
 * @param required how many of them are required
 * @param providerPhrase the provider's name as plain words between blanks
 * @param titlePhrase the operation's name likewise
 * @param bigrams pairs of words that follow each other in names and description
 */
public record Profile(
        String provider,
        String category,
        Set<String> providerName,
        Set<String> title,
        Set<String> description,
        Set<String> providerDescription,
        Set<String> parameterNames,
        Set<String> parameterText,
        Set<String> examples,
        int parameters,
        int required,
        String providerPhrase,
        String titlePhrase,
        Set<String> bigrams) {}
