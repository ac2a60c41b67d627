package dev.toolwright.runs.json;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.HexFormat;

/**
 * Writes each surrogate as JSON's escape of it, all else as it is. Looks through what a generator hands on piece by piece,
 * which costs a fraction of what the generator takes where it has to ask about every character itself.
 */
final class SurrogateEscaper extends FilterWriter {

    private static final HexFormat HEX = HexFormat.of();

    SurrogateEscaper(Writer out) {
        super(out);
    }

    @Override
    public void write(int character) throws IOException {
        write(new char[] {(char) character}, 0, 1);
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        write(text.toCharArray(), offset, length);
    }

    @Override
    public void write(char[] text, int offset, int length) throws IOException {
        int end = offset + length;
        int plain = offset;
        for (int i = offset; i < end; i++) {
            if (Character.isSurrogate(text[i])) {
                out.write(text, plain, i - plain);
                out.write("\\u");
                out.write(HEX.toHexDigits(text[i]));
                plain = i + 1;
            }
        }
        out.write(text, plain, end - plain);
    }
}
