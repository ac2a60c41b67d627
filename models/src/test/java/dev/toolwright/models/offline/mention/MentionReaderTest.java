package dev.toolwright.models.offline.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MentionReaderTest {

    private final MentionReader reader = new MentionReader();

    @ParameterizedTest
    @ValueSource(strings = {"d MMMM uuuu", "d MMM uuuu", "MMMM d, uuuu", "MMM d, uuuu", "uuuu-MM-dd", "dd/MM/uuuu", "d.M.uuuu", "uuuu/MM/dd"})
    void read_dateInAnyForm_isIsoDate(String form) {
        Random random = new Random(20240210);
        DateTimeFormatter formatter = DateTimeFormatter.ofPattern(form, Locale.ENGLISH);
        for (int i = 0; i < 300; i++) {
            LocalDate date = LocalDate.ofEpochDay(random.nextInt(-30_000, 40_000));
            String text = "Something happened on " + formatter.format(date) + " in the town.";

            assertThat(values(text, MentionKind.DATE)).as(text).containsExactly(date.toString());
            assertThat(values(text, MentionKind.NUMBER)).as(text).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"the 3rd of May 2024,2024-05-03", "1st March 1999,1999-03-01", "March 3rd 1985,1985-03-03", "02/13/2024,2024-02-13"})
    void read_dateSpokenOut_isIsoDate(String text, String expected) {
        assertThat(values("It was " + text + ".", MentionKind.DATE)).containsExactly(expected);
    }

    @Test
    void read_dateWithoutYear_takesItsNeighbours() {
        assertThat(values("from 3 May to 9 June 2024", MentionKind.DATE)).containsExactly("2024-05-03", "2024-06-09");
    }

    @Test
    void read_dateThatDoesNotExist_isNone() {
        assertThat(values("on 30 February 2024", MentionKind.DATE)).isEmpty();
    }

    @Test
    void read_numberInWords_isTheNumber() {
        Random random = new Random(42);
        for (int i = 0; i < 500; i++) {
            long number = Math.abs(random.nextLong()) % (long) Math.pow(10, random.nextInt(1, 13)) + 2;
            String text = "Take " + NumberWords.write(number) + " apples";

            assertThat(values(text, MentionKind.NUMBER)).as(text).containsExactly(Long.toString(number));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1,234.5|1234.5", "-7|-7", "3.25|3.25", "1e3|1000", "12,000,000|12000000", "0.05|0.05"})
    void read_numberInDigits_isPlainDecimal(String text, String expected) {
        assertThat(values("Use " + text + " here", MentionKind.NUMBER)).containsExactly(expected);
    }

    @Test
    void read_numberInsideCode_isCode() {
        List<Mention> mentions = reader.read("Where is SKU-123 of TCK-7?");

        assertThat(mentions).filteredOn(m -> m.kind() == MentionKind.CODE).extracting(Mention::value).containsExactly("SKU-123", "TCK-7");
        assertThat(mentions).filteredOn(m -> m.kind() == MentionKind.NUMBER).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "5 miles|mi", "72 °F|F", "3.5 kg|kg", "100 km/h|km/h", "20 degrees Celsius|C", "4 cups|cup", "2 square feet|ft2"})
    void read_numberWithUnit_findsUnit(String text, String symbol) {
        assertThat(values("I have " + text + " of it", MentionKind.UNIT)).contains(symbol);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"9:30 pm|21:30", "12 am|00:00", "noon|12:00", "17:05|17:05", "7 o'clock|07:00", "12:15 a.m.|00:15"})
    void read_timeOfDay_isOn24Hours(String text, String expected) {
        assertThat(values("at " + text, MentionKind.TIME)).containsExactly(expected);
    }

    @Test
    void read_timeBesideDate_isMoment() {
        assertThat(values("at 09:30 on 1 July 2024 in Berlin", MentionKind.DATE_TIME)).containsExactly("2024-07-01T09:30");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', value = {"'hello world'|hello world", "\"say it\"|say it", "“déjà vu”|déjà vu", "`x=1`|x=1", "'don't'|don't"})
    void read_quotedText_isItsContent(String text, String expected) {
        assertThat(values("Reverse " + text + " please", MentionKind.QUOTE)).containsExactly(expected);
    }

    @Test
    void read_quotedText_hidesWhatIsInside() {
        assertThat(reader.read("Hash '12 May 2024'")).extracting(Mention::kind).containsExactly(MentionKind.QUOTE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "EMAIL|ada@example.org|ada@example.org", "URL|https://example.org/a?b=c|https://example.org/a?b=c", "COLOUR|#ff8800|#ff8800",
        "COLOUR|rgb(1, 2, 3)|rgb(1, 2, 3)", "COUNTRY|South Korea|KR", "COUNTRY|the USA|US", "LANGUAGE|Portuguese|pt", "CURRENCY|Swiss francs|CHF",
        "CURRENCY|euros|EUR", "ZONE|Europe/Paris|Europe/Paris", "ZONE|New York|America/New_York", "PERCENT|5%|5", "ROMAN|MCMXCIV|MCMXCIV",
        "NUMBERS|3, 5, 8 and 13|[3,5,8,13]", "JSON|[[1,2],[3,4]]|[[1,2],[3,4]]", "XML|<a><b/></a>|<a><b/></a>", "WEEKDAY|Mondays|MONDAY",
        "DURATION|2 hours and 30 minutes|PT2H30M", "BASE|hexadecimal|16", "MONTH|March 2024|2024-03"})
    void read_valueOfAKind_isFound(MentionKind kind, String text, String expected) {
        assertThat(values("It is " + text + " now", kind)).contains(expected);
    }

    @Test
    void read_coordinates_areLatitudeAndLongitude() {
        String text = "from 48.208, 16.374 to 33.45° S, 70.66° W";

        assertThat(values(text, MentionKind.LATITUDE)).containsExactly("48.208", "-33.45");
        assertThat(values(text, MentionKind.LONGITUDE)).containsExactly("16.374", "-70.66");
    }

    @Test
    void read_anyText_neverThrowsAndStaysInside() {
        Random random = new Random(7);
        String alphabet = "aZ09 .,:;-'\"“”[]{}<>/#@%°£$()\n\\²日é";
        for (int i = 0; i < 2000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(60); j > 0; j--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            String written = text.toString();
            assertThat(reader.read(written)).as(written).allSatisfy(m -> {
                assertThat(m.span().start()).isNotNegative();
                assertThat(m.span().end()).isLessThanOrEqualTo(written.length());
            });
        }
    }

    private List<String> values(String text, MentionKind kind) {
        return reader.read(text).stream().filter(m -> m.kind() == kind).map(Mention::value).toList();
    }
}
