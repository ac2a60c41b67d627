package dev.toolwright.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PythonTextTest {

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    /** Left as hexadecimal floats, right as Python 3 prints them. */
    @ParameterizedTest
    @CsvSource({
        "0x0.0p+0, 0.0",
        "-0x0.0p+0, -0.0",
        "0x1.0p+0, 1.0",
        "0x1.f4p+9, 1000.0",
        "0x1.999999999999ap-4, 0.1",
        "0x1.a36e2eb1c432dp-14, 0.0001",
        "0x1.f75104d551d69p-17, 1.5e-05",
        "0x1.c12218377de66p+46, 123456789012345.6",
        "0x1.c6bf52634p+49, 1000000000000000.0",
        "0x1.1c37937e08p+53, 1e+16",
        "0x1.1c37937e07fffp+53, 9999999999999998.0",
        "0x1.12210f47de981p+60, 1.2345678901234568e+18",
        "-0x1.12e0be826d695p-32, -2.5e-10",
        "0x0.0000000000001p-1022, 5e-324",
        "0x0.0000000000002p-1022, 1e-323",
        "0x0.0000000000014p-1022, 1e-322",
        "0x1.fffffffffffffp+1023, 1.7976931348623157e+308",
        "0x1.0f0cf064dd592p+73, 1e+22",
        "0x1.52d02c7e14af6p+76, 1e+23",
        "0x1.02e4b6ce5dc68p-13, 0.00012345",
        "-0x1.249ad2594c37dp+332, -1e+100",
        "NaN, NaN",
        "-Infinity, -Infinity"
    })
    void number_knownValues_areAsPythonPrintsThem(double value, String python) {
        assertThat(PythonText.number(value)).isEqualTo(python);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void number_anyDouble_readsBackTheSameInPythonsForm(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 100; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(value)) {
                String text = PythonText.number(value);
                assertThat(Double.parseDouble(text)).isEqualTo(value);
                assertThat(text).matches("-?(\\d+\\.\\d+|\\d(\\.\\d+)?e[+-]\\d{2,3})");
            }
        }
    }

    /** The expected text is what Python 3 printed. */
    @Test
    void quote_everyKindOfCharacter_isAsPythonWritesIt() {
        assertThat(PythonText.quote("\u00e9\u2028\ud83c\udf88\u007f\0\u001f/\"\\\b\f\n\r\t\ud83c"))
                .isEqualTo("\"\\u00e9\\u2028\\ud83c\\udf88\\u007f\\u0000\\u001f/\\\"\\\\\\b\\f\\n\\r\\t\\ud83c\"");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void quote_anyText_isPrintableAsciiWithLowerCaseEscapes(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(200); length > 0; length--) {
            text.append((char) random.nextInt(random.nextBoolean() ? 0x80 : 0x10000));
        }
        assertThat(PythonText.quote(text.toString()))
                .matches("\"([ !#-\\[\\]-~]|\\\\[\"\\\\bfnrt]|\\\\u[0-9a-f]{4})*\"");
    }
}
