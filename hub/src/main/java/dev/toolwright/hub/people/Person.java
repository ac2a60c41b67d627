package dev.toolwright.hub.people;

import dev.toolwright.hub.schema.Doc;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import net.datafaker.Faker;

/** Somebody who does not exist. */
record Person(
        @Doc(value = "Number of the person; the first is 1.", example = "1") int number,
        @Doc(value = "Given name.", example = "Ada") String givenName,
        @Doc(value = "Family name.", example = "Miller") String familyName,
        @Doc(value = "E-mail address at a domain that is kept for examples.", example = "ada.miller1@example.org") String email,
        @Doc(value = "Telephone number in the usual form of the country.", example = "(555) 010-0123") String phone,
        @Doc(value = "Date of birth; 18 to 80 years before the hub's date.", example = "1984-05-17") LocalDate born,
        @Doc(value = "Occupation.", example = "Technician") String job) {

    private static final int YOUNGEST_DAYS = 18 * 366;
    private static final int OLDEST_DAYS = 80 * 365;

    static Person of(Sample sample, int number, Clock clock) {
        Faker faker = sample.origin().faker(sample.seed(), number);
        String given = faker.name().firstName();
        String family = faker.name().lastName();
        String mailbox = plain(given) + "." + plain(family) + number;
        int days = faker.number().numberBetween(YOUNGEST_DAYS, OLDEST_DAYS);
        return new Person(number, given, family, mailbox + "@example.org", faker.phoneNumber().phoneNumber(),
                LocalDate.now(clock).minusDays(days), faker.job().title());
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }
}
