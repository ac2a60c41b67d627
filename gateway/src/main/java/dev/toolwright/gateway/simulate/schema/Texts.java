package dev.toolwright.gateway.simulate.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.curiousoddman.rgxgen.RgxGen;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Strings of a schema: by pattern, by format, by what their name suggests, of a length within bounds. */
final class Texts {

    private static final Instant FIRST = Instant.parse("2024-01-01T00:00:00Z");
    private static final int SECONDS = (int) Duration.ofDays(730).toSeconds();
    private static final int MAX_PATTERN = 500;
    private static final int MAX_LENGTH = 10_000;

    private static final List<String> WORDS = List.of(
            "amber", "birch", "cedar", "delta", "ember", "fjord", "grove", "harbor", "indigo", "juniper", "kestrel", "lagoon",
            "maple", "nimbus", "orchid", "prairie", "quartz", "river", "summit", "tundra", "umber", "valley", "willow", "zephyr");
    private static final List<String> FIRST_NAMES =
            List.of("Ada", "Alan", "Barbara", "Dennis", "Edith", "Grace", "Ken", "Linus", "Margaret", "Niklaus", "Radia", "Tony");
    private static final List<String> LAST_NAMES =
            List.of("Becker", "Costa", "Dubois", "Eriksen", "Fischer", "Garcia", "Hansen", "Ivanova", "Kim", "Lopez", "Moreau", "Novak");
    private static final List<String> CITIES =
            List.of("Berlin", "Bogota", "Cairo", "Dublin", "Hanoi", "Lagos", "Lima", "Lisbon", "Nairobi", "Oslo", "Porto", "Seoul");

    private Texts() {}

    static String draw(JsonNode schema, String name, Draw draw) {
        int least = Math.clamp(schema.path("minLength").asLong(0), 0, MAX_LENGTH);
        int most = Math.max(least, Math.clamp(schema.path("maxLength").asLong(Integer.MAX_VALUE), 0, Integer.MAX_VALUE));
        return byPattern(schema.path("pattern").asText(), least, most, draw)
                .or(() -> byFormat(schema.path("format").asText(), draw))
                .orElseGet(() -> fitted(byName(name, draw), least, most, draw));
    }

    private static Optional<String> byPattern(String pattern, int least, int most, Draw draw) {
        if (pattern.isEmpty() || pattern.length() > MAX_PATTERN) {
            return Optional.empty();
        }
        try {
            RgxGen generator = RgxGen.parse(pattern);
            for (int attempt = 0; attempt < 20; attempt++) {
                String text = generator.generate(draw.at("pattern" + attempt).random());
                if (text.length() >= least && text.length() <= most && BoundedPattern.compile(pattern).matches(text)) {
                    return Optional.of(text);
                }
            }
            return Optional.empty();
        } catch (RuntimeException beyondTheLibrary) {
            // It has many exceptions for expressions that it doesn't know, and strangers write many kinds of them.
            return Optional.empty();
        }
    }

    private static Optional<String> byFormat(String format, Draw draw) {
        Instant moment = FIRST.plusSeconds(draw.at("moment").below(SECONDS));
        String text =
                switch (format) {
                    case "date-time" -> moment.toString();
                    case "date" -> moment.toString().substring(0, 10);
                    case "time" -> moment.toString().substring(11);
                    case "duration" -> "P" + (1 + draw.below(30)) + "D";
                    case "email", "idn-email" -> draw.oneOf(FIRST_NAMES).toLowerCase(Locale.ROOT) + draw.below(1000) + "@example.com";
                    case "hostname", "idn-hostname" -> word(draw) + ".example.com";
                    case "ipv4", "ip" -> "192.0.2." + (1 + draw.below(254));
                    case "ipv6" -> "2001:db8::" + draw.hex(4);
                    case "uri", "url", "iri" -> "https://example.com/" + word(draw) + "/" + draw.below(1000);
                    case "uri-reference", "iri-reference" -> "/" + word(draw) + "/" + draw.below(1000);
                    case "uri-template" -> "/" + word(draw) + "/{id}";
                    case "uuid", "guid" -> uuid(draw);
                    case "byte", "base64" -> Base64.getEncoder().encodeToString(phrase(draw, 3).getBytes(StandardCharsets.UTF_8));
                    case "json-pointer" -> "/" + word(draw);
                    case "relative-json-pointer" -> "0/" + word(draw);
                    case "regex" -> "[a-z]+";
                    case "int32", "int64", "integer", "decimal", "number" -> Integer.toString(1 + draw.below(1000));
                    default -> "";
                };
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static String byName(String written, Draw draw) {
        String name = written.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        if (name.endsWith("uuid") || name.endsWith("guid")) {
            return uuid(draw);
        }
        if (name.endsWith("id") || name.endsWith("key") || name.endsWith("token") || name.endsWith("hash") || name.equals("sha")) {
            return draw.hex(12);
        }
        if (name.contains("email")) {
            return byFormat("email", draw).orElseThrow();
        }
        if (name.endsWith("url") || name.endsWith("uri") || name.endsWith("link") || name.equals("href")) {
            return byFormat("uri", draw).orElseThrow();
        }
        if (name.endsWith("time") || name.endsWith("timestamp") || name.endsWith("at") && name.matches("(creat|updat|delet|modifi|publish|start|end|expir)ed?sat|.*edat")) {
            return byFormat("date-time", draw).orElseThrow();
        }
        if (name.endsWith("date") || name.endsWith("day")) {
            return LocalDate.ofEpochDay(FIRST.getEpochSecond() / 86_400 + draw.below(730)).toString();
        }
        return switch (name) {
            case "firstname", "givenname" -> draw.oneOf(FIRST_NAMES);
            case "lastname", "surname", "familyname" -> draw.oneOf(LAST_NAMES);
            case "author", "owner", "user", "fullname", "assignee", "artist" ->
                draw.oneOf(FIRST_NAMES) + " " + draw.at("last").oneOf(LAST_NAMES);
            case "city", "town", "location", "place" -> draw.oneOf(CITIES);
            case "country" -> draw.oneOf(List.of("Brazil", "Egypt", "Germany", "India", "Japan", "Kenya", "Norway", "Peru"));
            case "countrycode" -> draw.oneOf(List.of("BR", "EG", "DE", "IN", "JP", "KE", "NO", "PE"));
            case "currency", "currencycode" -> draw.oneOf(List.of("EUR", "USD", "JPY", "GBP", "CHF"));
            case "language", "lang", "locale" -> draw.oneOf(List.of("en", "de", "fr", "es", "pt", "ja"));
            case "phone", "phonenumber", "mobile" -> "+1-202-555-0" + (100 + draw.below(100));
            case "status", "state" -> draw.oneOf(List.of("active", "open", "done"));
            case "description", "text", "body", "content", "summary", "overview", "comment", "message" -> sentence(draw);
            default -> capital(phrase(draw, 2));
        };
    }

    private static String fitted(String text, int least, int most, Draw draw) {
        StringBuilder longer = new StringBuilder(text);
        for (int i = 0; longer.length() < least; i++) {
            longer.append(' ').append(word(draw.at("more" + i)));
        }
        // No space at the end: many servers cut it off, and some schemas forbid it.
        String cut = longer.length() > most ? longer.substring(0, most) : longer.toString();
        return cut.endsWith(" ") ? cut.substring(0, cut.length() - 1) + "s" : cut;
    }

    private static String uuid(Draw draw) {
        return UUID.nameUUIDFromBytes(draw.hex(32).getBytes(StandardCharsets.US_ASCII)).toString();
    }

    private static String sentence(Draw draw) {
        return capital(phrase(draw, 6)) + ".";
    }

    private static String phrase(Draw draw, int words) {
        StringBuilder phrase = new StringBuilder(word(draw));
        for (int i = 1; i < words; i++) {
            phrase.append(' ').append(word(draw.at("word" + i)));
        }
        return phrase.toString();
    }

    private static String word(Draw draw) {
        return draw.oneOf(WORDS);
    }

    private static String capital(String phrase) {
        return phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1);
    }
}
