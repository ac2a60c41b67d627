package dev.toolwright.gateway.simulate.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.toolwright.tool.JsonText;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerSchemaTest {

    private final ObjectMapper mapper = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(strings = {
        "{'type':'integer','minimum':3,'maximum':9,'multipleOf':4}",
        "{'type':'number','exclusiveMinimum':0,'exclusiveMaximum':0.1}",
        "{'type':'integer','exclusiveMaximum':-5}",
        "{'type':'string','pattern':'^[A-Z]{2}-[0-9]{4}$'}",
        "{'type':'string','minLength':40,'maxLength':44}",
        "{'type':'string','maxLength':0}",
        "{'type':'string','format':'uuid'}",
        "{'type':'string','format':'date-time'}",
        "{'type':'string','format':'ipv6'}",
        "{'type':['null','boolean']}",
        "{'enum':['a',null]}",
        "{'const':{'a':[1]}}",
        "{'type':'array','items':{'enum':[1,2,3]},'uniqueItems':true,'minItems':3}",
        "{'type':'array','prefixItems':[{'type':'string'},{'type':'integer'}],'items':false}",
        "{'type':'object','required':['x'],'additionalProperties':{'type':'integer'},'minProperties':3}",
        "{'allOf':[{'type':'object','required':['a'],'properties':{'a':{'type':'string'}}},"
                + "{'required':['b'],'properties':{'b':{'type':'integer','minimum':7}}}]}",
        "{'oneOf':[{'type':'object','required':['a'],'properties':{'a':{'const':1}},'additionalProperties':false},"
                + "{'type':'object','required':['b'],'properties':{'b':{'const':2}},'additionalProperties':false}]}",
        "{'anyOf':[{'type':'null'},{'$ref':'#/$defs/n'}],'$defs':{'n':{'type':'integer'}}}",
        "{'$ref':'#/$defs/tree','$defs':{'tree':{'type':'object','required':['name','children'],'properties':"
                + "{'name':{'type':'string'},'children':{'type':'array','items':{'$ref':'#/$defs/tree'}}}}}}"
    })
    void draw_anySchema_fitsItAndIsTheSameAgain(String written) {
        AnswerSchema schema = schema(written);

        for (int seed = 0; seed < 10; seed++) {
            JsonNode value = schema.draw(Draw.of(seed, "x"));
            assertThat(schema.faults(value)).as("%s", value).isEmpty();
            assertThat(schema(written).draw(Draw.of(seed, "x"))).isEqualTo(value);
        }
    }

    @Test
    void draw_otherSeeds_giveOtherValues() {
        AnswerSchema schema = schema("{'type':'object','properties':{'name':{'type':'string'},'n':{'type':'integer'}}}");

        assertThat(schema.draw(Draw.of(1, "a"))).isNotEqualTo(schema.draw(Draw.of(1, "b"))).isNotEqualTo(schema.draw(Draw.of(2, "a")));
    }

    @Test
    void mend_whatPlainlyMeansIt_isConvertedAndTheRestKept() throws IOException {
        AnswerSchema schema = schema("{'type':'object','required':['id','tags','at'],'additionalProperties':false,'properties':"
                + "{'id':{'type':'integer'},'tags':{'type':'array','items':{'type':'string'}},'at':{'type':'string','format':'date'},"
                + "'name':{'type':'string'}}}");

        JsonNode mended = schema.mend(json("{'id':'17','tags':'red','name':'Kept','extra':1}"), Draw.of(1, "x"));

        assertThat(schema.faults(mended)).isEmpty();
        assertThat(mended.get("id")).isEqualTo(json("17"));
        assertThat(mended.get("tags")).isEqualTo(json("['red']"));
        assertThat(mended.get("name").textValue()).isEqualTo("Kept");
        assertThat(mended.has("extra")).isFalse();
    }

    @Test
    void mend_whatFits_isLeftAsItIs() throws IOException {
        JsonNode value = json("{'a':[1,2.50,null]}");

        assertThat(schema("{'type':'object'}").mend(value, Draw.of(1, "x"))).isEqualTo(value);
    }

    @Test
    void faults_expressionThatTakesForEver_isGivenUp() throws IOException {
        AnswerSchema schema = schema("{'type':'string','pattern':'^.*a.*a.*a.*a.*a.*a.*a.*b$'}");

        assertThat(schema.faults(json("'" + "a".repeat(60) + "!'"))).isEmpty();
    }

    @Test
    void faults_valueThatDoesNotFit_namesThePlace() throws IOException {
        AnswerSchema schema = schema("{'type':'object','properties':{'a':{'type':'array','items':{'type':'integer'}}}}");

        assertThat(schema.faults(json("{'a':[1,'two']}"))).singleElement().asString().contains("/a/1").contains("integer");
    }

    private AnswerSchema schema(String text) {
        return AnswerSchema.parse(new JsonText(text.replace('\'', '"')));
    }

    private JsonNode json(String text) throws IOException {
        return mapper.readTree(text.replace('\'', '"'));
    }
}
