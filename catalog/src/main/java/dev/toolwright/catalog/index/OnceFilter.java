package dev.toolwright.catalog.index;

import java.io.IOException;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Each word of a text once: a description that says "code" five times is not five times about codes. */
final class OnceFilter extends FilteringTokenFilter {

    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
    private final CharArraySet seen = new CharArraySet(64, false);

    OnceFilter(TokenStream words) {
        super(words);
    }

    @Override
    protected boolean accept() {
        return seen.add(word);
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        seen.clear();
    }
}
