package dev.toolwright.gateway.argument;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepairTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private static Repaired repair(String schema, String value) throws JsonProcessingException {
        return Repair.of(
                json("{'type':'object','properties':{'a':%s}}".formatted(schema)), json("{'a':" + value + "}"));
    }

    private static JsonNode json(String text) throws JsonProcessingException {
        return MAPPER.readTree(text.replace('\'', '"'));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{'type':'integer'} | '3' | 3",
        "{'type':'integer'} | ' -12 ' | -12",
        "{'type':'integer'} | 3.0 | 3",
        "{'type':'integer'} | '1e3' | 1000",
        "{'type':['integer','null']} | '3' | 3",
        "{'type':'integer'} | '123456789012345678901234567890' | 123456789012345678901234567890",
        "{'type':'number'} | '2.25' | 2.25",
        "{'type':['integer','number']} | '2.5' | 2.5",
        "{'type':'boolean'} | 'True' | true",
        "{'type':'string'} | 5 | '5'",
        "{'type':'string'} | true | 'true'",
        "{'type':'string','enum':['metric','imperial']} | ' Metric' | 'metric'",
        "{'type':'array','items':{'type':'string'}} | 'x' | ['x']",
        "{'type':'array','items':{'type':'integer'}} | '7' | [7]",
        "{'type':'array','items':{'type':'integer'}} | ['7', 8] | [7, 8]",
        "{'type':'array','items':{'type':'integer'}} | '[1, 2]' | [1, 2]",
        "{'type':'array'} | {'b': 1} | [{'b': 1}]",
        "{'type':'object','properties':{'b':{'type':'integer'}}} | {'b': '2'} | {'b': 2}",
        "{'type':'string','format':'date'} | '2024/2/1' | '2024-02-01'",
        "{'type':'string','format':'date'} | '10 February 2024' | '2024-02-10'",
        "{'type':'string','format':'date'} | 'Feb 10th, 2024' | '2024-02-10'",
        "{'type':'string','format':'date'} | 'Saturday, 10 February 2024' | '2024-02-10'",
        "{'type':'string','format':'date'} | '20240210' | '2024-02-10'",
        "{'type':'string','format':'date'} | '25/12/2024' | '2024-12-25'",
        "{'type':'string','format':'date'} | '12/25/2024' | '2024-12-25'",
        "{'type':'string','format':'date'} | '3.2.2024' | '2024-02-03'",
        "{'type':'string','format':'date'} | '2024-02-10T00:00:00Z' | '2024-02-10'",
        "{'type':'string','format':'date-time'} | '2024-02-10 08:30Z' | '2024-02-10T08:30:00Z'",
        "{'type':'string','format':'date-time'} | 'Sat, 10 Feb 2024 08:30:00 GMT' | '2024-02-10T08:30:00Z'",
        "{'allOf':[{'type':'integer'}]} | '3' | 3",
        "{'anyOf':[{'type':'integer'},{'type':'null'}]} | '3' | 3",
    })
    void of_valueThatCanMeanOneThing_isMendedAndSaidSo(String schema, String given, String sent) throws Exception {
        Repaired repaired = repair(schema, given);

        assertThat(repaired.value().path("a")).hasToString(json(sent).toString());
        assertThat(repaired.notes()).isNotEmpty().allSatisfy(note -> assertThat(note).startsWith("/a").contains(" was sent as "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{'type':'integer'} | '3 apples'",
        "{'type':'integer'} | 3.5",
        "{'type':'integer'} | '1,000'",
        "{'type':'integer'} | null",
        "{'type':'number'} | '0x10'",
        "{'type':'number'} | 'NaN'",
        "{'type':'boolean'} | 1",
        "{'type':'boolean'} | 'yes'",
        "{'type':['integer','string']} | '3'",
        "{'anyOf':[{'type':'integer'},{'type':'string'}]} | '3'",
        "{'type':'array'} | 'x, y'",
        "{'type':'array'} | ''",
        "{'type':'string'} | '5'",
        "{'type':'string'} | {'b': 1}",
        "{'type':'string','enum':['A','a']} | 'a'",
        "{'type':'string','format':'date'} | '02/03/2024'",
        "{'type':'string','format':'date'} | '2024-02-30'",
        "{'type':'string','format':'date'} | '2024-02-10T08:30:00Z'",
        "{'type':'string','format':'date'} | 'tomorrow'",
        "{'type':'string','format':'date'} | '24-02-10'",
        "{'type':'string','format':'date-time'} | '2024-02-10 08:30'",
        "{'type':'string','format':'date-time'} | '2024-02-10T08:30:00.123456+02:00'",
        "{} | '3'",
        "true | '3'",
    })
    void of_valueThatIsRightOrUncertain_isLeft(String schema, String given) throws Exception {
        Repaired repaired = repair(schema, given);

        assertThat(repaired.notes()).isEmpty();
        assertThat(repaired.value().path("a")).isEqualTo(json(given));
    }

    @Test
    void of_schemaThatRefersToItself_ends() throws Exception {
        JsonNode schema = json("{'$ref':'#/$defs/x','$defs':{'x':{'$ref':'#/$defs/x'}}}");
        assertThat(Repair.of(schema, json("{'a':'3'}")).notes()).isEmpty();

        JsonNode nested = json("{'type':'object','properties':{'a':{'$ref':'#/$defs/n'}},"
                + "'$defs':{'n':{'properties':{'a':{'$ref':'#/$defs/n'},'n':{'type':'integer'}}}}}");
        assertThat(Repair.of(nested, json("{'a':{'a':{'n':'3'}}}")).notes())
                .containsExactly("/a/a/n: \"3\" was sent as the number 3");
    }

    @Test
    void of_noteOfALongValue_isShort() throws Exception {
        Repaired repaired = repair("{'type':'array'}", "'" + "x".repeat(10_000) + "'");
        assertThat(repaired.notes().getFirst()).hasSizeLessThan(120);
    }
}
