package dev.toolwright.hub.xml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.hub.HubCalls;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlTest {

    private static final String BOOKS = "<books><!-- two --><book lang='en'><title>Emma</title></book><book><title>Faust &amp; co</title><x/></book></books>";

    private static HubCalls hub;

    @BeforeAll
    static void start() {
        hub = new HubCalls();
    }

    @AfterAll
    static void stop() {
        hub.close();
    }

    @Test
    void check_wellFormedAndBroken_areTold() {
        HubCalls.Answer good = hub.post("/xml/check", "{\"xml\":\"" + BOOKS + "\"}");
        assertThat(good.at("/elements")).isEqualTo("6");
        assertThat(good.at("/depth")).isEqualTo("3");
        HubCalls.Answer bad = hub.post("/xml/check", "{\"xml\":\"<a>\\n<b></a>\"}");
        assertThat(bad.at("/well_formed")).isEqualTo("false");
        assertThat(bad.at("/line")).isEqualTo("2");
        assertThat(hub.post("/xml/check", "{\"xml\":\"\"}").at("/well_formed")).isEqualTo("false");
        assertThat(hub.post("/xml/check", "{\"xml\":\"" + "<a>".repeat(5000) + "</a>".repeat(5000) + "\"}").at("/well_formed")).isEqualTo("false");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>", "<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>",
        "<!DOCTYPE a SYSTEM 'http://127.0.0.1:9/a.dtd'><a/>"
    })
    void documentType_anyKind_isRefused(String xml) {
        assertThat(hub.post("/xml/to-json", "{\"xml\":\"" + xml + "\"}").status()).isEqualTo(422);
        assertThat(hub.post("/xml/query", "{\"xml\":\"" + xml + "\",\"xpath\":\"//a\"}").status()).isEqualTo(422);
    }

    @Test
    void query_nodesAndValues_areFound() {
        String question = "{\"xml\":\"" + BOOKS + "\",\"xpath\":\"%s\"}";
        assertThat(hub.post("/xml/query", question.formatted("//book[@lang='en']/title")).at("/found/0/text")).isEqualTo("Emma");
        assertThat(hub.post("/xml/query", question.formatted("//title")).at("/found/1/xml")).isEqualTo("<title>Faust &amp; co</title>");
        assertThat(hub.post("/xml/query", question.formatted("count(//book)")).at("/value")).isEqualTo("2");
        assertThat(hub.post("/xml/query", question.formatted("//book/@lang")).at("/found/0/xml")).isEqualTo("lang=\"en\"");
        assertThat(hub.post("/xml/query", question.formatted("//none")).at("/count")).isEqualTo("0");
        assertThat(hub.post("/xml/query", question.formatted("//[")).status()).isEqualTo(422);
        assertThat(hub.post("/xml/query", question.formatted("//book[count(//title[//x])>0]")).status()).isEqualTo(422);
    }

    @Test
    void toJson_attributesArraysText_areMapped() {
        assertThat(hub.post("/xml/to-json", "{\"xml\":\"<b l='en'><t>a</t><t>b</t><t/>x</b>\"}").json().at("/json").toString())
                .isEqualTo("{\"b\":{\"@l\":\"en\",\"t\":[\"a\",\"b\",null],\"#text\":\"x\"}}");
        assertThat(hub.post("/xml/to-json", "{\"xml\":\"<a><![CDATA[<x>]]></a>\"}").at("/json/a")).isEqualTo("<x>");
    }

    @Test
    void format_thereAndBack_keepsTheText() {
        HubCalls.Answer indented = hub.post("/xml/format", "{\"xml\":\"<a>  <b>1</b>\\n</a>\"}");
        assertThat(indented.at("/xml")).isEqualTo("<a>\n  <b>1</b>\n</a>");
        assertThat(hub.post("/xml/format", "{\"xml\":\"<a>\\n  <b> 1 </b>\\n</a>\",\"style\":\"minified\"}").at("/xml"))
                .isEqualTo("<a><b> 1 </b></a>");
    }
}
