package dev.toolwright.models.offline.mention;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds names of a closed list: countries, languages, currencies, time zones and their cities. */
final class NounFinder implements MentionFinder {

    private static final Pattern ZONE = Pattern.compile("\\b[A-Z][A-Za-z]+(?:/[A-Z][A-Za-z_+-]*\\d*)+|\\b(?:UTC|GMT)(?:[+-]\\d{1,2}(?::?\\d{2})?)?(?!\\w)");

    private final MentionKind kind;
    private final Pattern pattern;
    private final UnaryOperator<String> value;

    private NounFinder(MentionKind kind, Pattern pattern, UnaryOperator<String> value) {
        this.kind = kind;
        this.pattern = pattern;
        this.value = value;
    }

    static List<MentionFinder> all() {
        return List.of(
                capitalised(MentionKind.COUNTRY, Nouns.COUNTRIES),
                capitalised(MentionKind.LANGUAGE, Nouns.LANGUAGES),
                new NounFinder(MentionKind.CURRENCY, anyCase(Nouns.CURRENCIES.keySet()), name -> get(Nouns.CURRENCIES, name)),
                new NounFinder(MentionKind.CURRENCY, codes(), name -> name),
                new NounFinder(MentionKind.COLOUR, anyCase(Nouns.COLOURS), name -> name.toLowerCase(Locale.ROOT)),
                new NounFinder(MentionKind.BASE, anyCase(Nouns.BASES.keySet()), name -> get(Nouns.BASES, name)),
                new NounFinder(MentionKind.ZONE, exact(Zones.cities().keySet()), name -> Zones.cities().getOrDefault(name, "")),
                new NounFinder(MentionKind.ZONE, ZONE, name -> Zones.exists(name) || name.matches("(?:UTC|GMT).*") ? name : ""));
    }

    @Override
    public List<Mention> find(String text) {
        List<Mention> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            String plain = value.apply(matcher.group());
            if (!plain.isEmpty()) {
                found.add(Mention.of(kind, plain, matcher.group(), matcher.start()));
            }
        }
        return found;
    }

    private static NounFinder capitalised(MentionKind kind, Map<String, String> names) {
        Pattern pattern = Pattern.compile("(?<![\\p{L}\\p{N}])(?=\\p{Lu})(?i:" + alternatives(names.keySet()) + ")(?![\\p{L}\\p{N}])");
        return new NounFinder(kind, pattern, name -> get(names, name));
    }

    private static Pattern anyCase(Collection<String> names) {
        return Pattern.compile("(?iu)(?<![\\p{L}])(?:" + alternatives(names) + ")(?![\\p{L}])");
    }

    private static Pattern exact(Collection<String> names) {
        return Pattern.compile("(?<![\\p{L}\\p{N}/_])(?:" + alternatives(names) + ")(?![\\p{L}\\p{N}/_])");
    }

    private static Pattern codes() {
        return Pattern.compile("\\b(?:" + Nouns.CURRENCIES.values().stream().distinct().sorted().collect(Collectors.joining("|")) + ")\\b");
    }

    private static String get(Map<String, String> names, String name) {
        return names.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    }

    private static String alternatives(Collection<String> names) {
        return names.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }
}
