package dev.toolwright.hub.people;

import java.util.Locale;
import java.util.Random;
import net.datafaker.Faker;

/** Where the invented data comes from. */
enum Origin {
    EN_US("en", "US"),
    EN_GB("en", "GB"),
    DE("de", "DE"),
    FR("fr", "FR"),
    ES("es", "ES"),
    IT("it", "IT"),
    NL("nl", "NL"),
    PL("pl", "PL"),
    SV("sv", "SE");

    private static final long SPREAD = 1_000_003;

    private final String language;
    private final String country;

    Origin(String language, String country) {
        this.language = language;
        this.country = country;
    }

    /** Data of its own for each pair of seed and number. */
    Faker faker(long seed, int number) {
        return new Faker(Locale.of(language, country), random(seed, number));
    }

    static Random random(long seed, int number) {
        return new Random(seed * SPREAD + number);
    }
}
