package dev.toolwright.toolmaker.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.sandbox.Limits;
import dev.toolwright.sandbox.Sandbox;
import dev.toolwright.tool.JsonText;
import dev.toolwright.toolmaker.made.WrappedTool;
import dev.toolwright.toolmaker.run.MadeCode;
import dev.toolwright.toolmaker.run.Solving;
import dev.toolwright.toolmaker.sandboxed.Engines;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArgumentsSchemaTest {

    private Sandbox sandbox;
    private MadeCode code;

    @BeforeAll
    void open() throws InterruptedException {
        sandbox = Engines.bubblewrapOrSkip();
        code = new MadeCode(sandbox, Limits.defaults());
    }

    @AfterAll
    void close() {
        if (sandbox != null) {
            sandbox.close();
        }
    }

    @Test
    void schema_ofScalarsAndPairs_unitesWhatWasSeen() throws InterruptedException {
        String source = "def f(slots, hours, note=None, *, loud: bool = False):\n    \"\"\"Args:\n        hours (float): how long\n    \"\"\"\n    return [len(slots), hours]\n";
        assertThat(schema(source, "f([('a', 'b')], 1)", "f([('c', 'd')], 1.5, note='x')")).contains("""
                {"type":"object","properties":{\
                "slots":{"type":"array","items":{"type":"array","items":{"type":"string"}}},\
                "hours":{"type":"number","description":"how long"},\
                "note":{"type":"string"},\
                "loud":{"type":"boolean"}},\
                "required":["slots","hours"],"additionalProperties":false}""");
    }

    @Test
    void schema_ofDicts_tellsMapsFromRecords() throws InterruptedException {
        String source = "def f(held, swaps):\n    return len(held) + len(swaps)\n";
        assertThat(schema(source, "f({'Ann': 'kite', 'Bo': 'drum'}, [{'from': 'Ann', 'to': 'Bo'}] * 4)")).hasValueSatisfying(text -> assertThat(text)
                .contains("\"held\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}}")
                .contains("\"items\":{\"type\":\"object\",\"properties\":{\"from\":{\"type\":\"string\"},\"to\":{\"type\":\"string\"}},\"required\":[\"from\",\"to\"]}"));
    }

    @Test
    void schema_ofRestParameters_takesThemByName() throws InterruptedException {
        assertThat(schema("def f(*numbers, **named):\n    return sum(numbers)\n", "f(1, 2, 3)")).hasValueSatisfying(text -> assertThat(text)
                .contains("\"numbers\":{\"type\":\"array\",\"items\":{\"type\":\"integer\"}}")
                .contains("\"named\":{\"type\":\"object\"}")
                .contains("\"required\":[]"));
    }

    @Test
    void schema_whereAnArgumentIsNoJson_isAbsent() throws InterruptedException {
        assertThat(schema("def f(g):\n    return g(1)\n", "f(lambda x: x)")).isEmpty();
        assertThat(schema("import datetime\ndef f(day):\n    return day.year\n", "f(datetime.date(2024, 1, 1))")).isEmpty();
    }

    @Test
    void schema_whereTheFunctionDoesNotTakeJsonsLists_isAbsent() throws InterruptedException {
        assertThat(schema("def f(pairs):\n    return len(set(pairs))\n", "f([('a', 'b')])")).isEmpty();
        assertThat(schema("def f(by_number):\n    return by_number[1]\n", "f({1: 'a'})")).isEmpty();
    }

    private Optional<String> schema(String source, String... calls) throws InterruptedException {
        WrappedTool tool = new WrappedTool(source, "f", List.of());
        List<Solving.Call> observed = ((Solving.Solved) code.solve(tool, String.join("\n", calls) + "\nans = 1", "")).calls();
        return new ArgumentsSchema(code).of(tool, observed).map(JsonText::text);
    }
}
