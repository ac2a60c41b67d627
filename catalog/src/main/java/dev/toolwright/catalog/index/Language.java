package dev.toolwright.catalog.index;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;

/**
 * Languages besides English whose words have a field of their own, in their stems or, where words aren't parted, as pairs of
 * characters. A text is told to be in one by its letters and its commonest words.
 */
public enum Language {
    GERMAN("de", "[äöüß]", GermanAnalyzer::new, GermanAnalyzer.getDefaultStopSet()),
    FRENCH("fr", "[àâçèêëîïôùûœ]", FrenchAnalyzer::new, FrenchAnalyzer.getDefaultStopSet()),
    SPANISH("es", "[ñ¿¡áíóú]", SpanishAnalyzer::new, SpanishAnalyzer.getDefaultStopSet()),
    ITALIAN("it", "[àèìòù]", ItalianAnalyzer::new, ItalianAnalyzer.getDefaultStopSet()),
    PORTUGUESE("pt", "[ãõç]", PortugueseAnalyzer::new, PortugueseAnalyzer.getDefaultStopSet()),
    DUTCH("nl", "[ëï]", DutchAnalyzer::new, DutchAnalyzer.getDefaultStopSet()),
    RUSSIAN("ru", "\\p{IsCyrillic}", RussianAnalyzer::new, RussianAnalyzer.getDefaultStopSet()),
    CJK("cjk", "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]", CJKAnalyzer::new, CharArraySet.EMPTY_SET);

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");
    private static final int MAX_WORDS = 400;
    /** Common words and letters, together, that tell a language. */
    private static final int ENOUGH = 2;

    private final String code;
    private final Pattern letters;
    private final Supplier<Analyzer> analyzer;
    private final CharArraySet commonest;

    Language(String code, String letters, Supplier<Analyzer> analyzer, CharArraySet commonest) {
        this.code = code;
        this.letters = Pattern.compile(letters);
        this.analyzer = analyzer;
        this.commonest = commonest;
    }

    /** The field of its words. */
    public String field() {
        return Fields.TEXT + "." + code;
    }

    public Analyzer analyzer() {
        return analyzer.get();
    }

    /** Words that say nothing: its articles, prepositions and the like; in lower case. */
    public Set<String> stopWords() {
        Set<String> words = new HashSet<>();
        commonest.forEach(word -> words.add(new String((char[]) word)));
        return words;
    }

    /** Those that a text is in; empty if it is in English, or too short to tell. */
    public static Set<Language> of(String text) {
        Set<Language> languages = EnumSet.noneOf(Language.class);
        String lower = text.toLowerCase(Locale.ROOT);
        boolean plain = isAscii(lower);
        for (Language parted : List.of(RUSSIAN, CJK)) {
            if (!plain && parted.letters.matcher(lower).find()) {
                languages.add(parted);
            }
        }
        latin(lower, plain).ifPresent(languages::add);
        return languages;
    }

    /** Those that an index has words of. */
    public static Set<Language> in(IndexReader index) {
        Set<Language> present = EnumSet.noneOf(Language.class);
        for (LeafReaderContext leaf : index.leaves()) {
            for (Language language : values()) {
                if (leaf.reader().getFieldInfos().fieldInfo(language.field()) != null) {
                    present.add(language);
                }
            }
        }
        return present;
    }

    /** Whether a text is in English for sure. */
    public static boolean isEnglish(String text) {
        return english(words(text.toLowerCase(Locale.ROOT))) >= ENOUGH && of(text).isEmpty();
    }

    private static List<String> words(String lower) {
        List<String> words = new ArrayList<>();
        WORD.matcher(lower).results().limit(MAX_WORDS).forEach(found -> words.add(found.group()));
        return words;
    }

    private static long english(List<String> words) {
        return words.stream().filter(EnglishAnalyzer.ENGLISH_STOP_WORDS_SET::contains).count();
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }

    /** @param plain whether there are no letters but A to Z */
    private static Optional<Language> latin(String lower, boolean plain) {
        List<String> words = words(lower);
        long most = Math.max(ENOUGH - 1, english(words));
        Optional<Language> best = Optional.empty();
        for (Language language : EnumSet.range(GERMAN, DUTCH)) {
            long signs = words.stream().mapToLong(word -> language.signs(word, plain)).sum();
            if (signs > most) {
                most = signs;
                best = Optional.of(language);
            }
        }
        return best;
    }

    private long signs(String word, boolean plain) {
        boolean common = commonest.contains(word) && !EnglishAnalyzer.ENGLISH_STOP_WORDS_SET.contains(word);
        return (common ? 1 : 0) + (!plain && letters.matcher(word).find() ? 1 : 0);
    }
}
