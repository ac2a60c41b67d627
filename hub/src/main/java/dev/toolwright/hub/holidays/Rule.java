package dev.toolwright.hub.holidays;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** When a holiday falls in a year. */
sealed interface Rule {

    LocalDate in(int year);

    /** The same day each year, moved away from weekends where the country does so. */
    record Fixed(MonthDay day, Shift shift) implements Rule {

        @Override
        public LocalDate in(int year) {
            return day.atYear(year);
        }
    }

    /** So many days after Easter Sunday. */
    record Easter(int days) implements Rule {

        @Override
        public LocalDate in(int year) {
            return sunday(year).plusDays(days);
        }

        /** Easter Sunday of the Gregorian calendar, by the anonymous algorithm published in Nature, 1876. */
        static LocalDate sunday(int year) {
            int golden = year % 19;
            int century = year / 100;
            int rest = year % 100;
            int moonShift = (century - (century + 8) / 25 + 1) / 3;
            int epact = (19 * golden + century - century / 4 - moonShift + 15) % 30;
            int weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
            int late = (golden + 11 * epact + 22 * weekday) / 451;
            int day = epact + weekday - 7 * late + 114;
            return LocalDate.of(year, day / 31, day % 31 + 1);
        }
    }

    /** The first, second… weekday of a month; 0 for the last. */
    record Nth(int number, DayOfWeek weekday, int month) implements Rule {

        @Override
        public LocalDate in(int year) {
            LocalDate first = LocalDate.of(year, month, 1);
            return first.with(number == 0
                    ? TemporalAdjusters.lastInMonth(weekday)
                    : TemporalAdjusters.dayOfWeekInMonth(number, weekday));
        }
    }

    /** The first such weekday from a day on; the day itself if it is the exempt weekday. */
    record From(DayOfWeek weekday, MonthDay day, DayOfWeek exempt) implements Rule {

        @Override
        public LocalDate in(int year) {
            LocalDate earliest = day.atYear(year);
            return earliest.getDayOfWeek() == exempt ? earliest : earliest.with(TemporalAdjusters.nextOrSame(weekday));
        }
    }

    /** What happens to a fixed date that meets a weekend. */
    enum Shift {
        NONE,
        US,
        UK,
        EARLIER
    }

    /** Reads a rule as the table writes it. */
    static Rule parse(String text) {
        String[] words = text.split(" ");
        if (text.startsWith("easter")) {
            return new Easter(Integer.parseInt(text.substring("easter".length())));
        }
        if (words.length <= 2) {
            return new Fixed(MonthDay.parse("--" + words[0]), words.length == 1 ? Shift.NONE : Shift.valueOf(upper(words[1])));
        }
        if (words[1].equals("from")) {
            DayOfWeek weekday = DayOfWeek.valueOf(upper(words[0]));
            return new From(weekday, MonthDay.parse("--" + words[2]), words.length == 3 ? weekday : DayOfWeek.valueOf(upper(words[4])));
        }
        int number = words[0].equals("last") ? 0 : Integer.parseInt(words[0]);
        return new Nth(number, DayOfWeek.valueOf(upper(words[1])), Integer.parseInt(words[2]));
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
