package dev.toolwright.gateway.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTextTest {

    @Test
    void of_page_saysWhatThePageSays() {
        String page = """
                <!doctype html><html><head><title>Opening hours</title><style>p {color: red}</style></head>
                <body><nav><a href="/home">Home</a></nav><h1>Library</h1><p>Open   every
                day, <b>except</b> Sunday.<br>See <a href="https://x.test/map">the map</a>.</p>
                <ul><li>Books</li><li>Maps</li></ul>
                <table><tr><th>Day</th><th>From</th></tr><tr><td>Monday</td><td>9</td></tr></table>
                <script>alert('no')</script><div hidden>secret</div></body></html>""";

        assertThat(HtmlText.of(page)).isEqualTo("""
                Opening hours

                Home (/home)

                Library

                Open every day, except Sunday.
                See the map (https://x.test/map).

                - Books
                - Maps

                Day | From
                Monday | 9""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<", "<p", "plain", "<a href=x>", "<table><td>", "</div></div>", "<script>unclosed", "&#0;&#x110000;&bogus;"})
    void of_brokenPage_isSomeText(String page) {
        assertThat(HtmlText.of(page)).doesNotContain("<p", "unclosed");
    }

    @Test
    void of_deepNest_ends() {
        assertThat(HtmlText.of("<div>".repeat(20_000) + "inside")).contains("inside");
    }
}
