package dev.toolwright.toolmaker.reply;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModuleReplyTest {

    @ParameterizedTest
    @ValueSource(strings = {
            "```python\ndef f(x):\n    return x\n```",
            "Sure!\n\n```py\ndef f(x):\n    return x\n```\nCall it with x.",
            "```Python3\ndef f(x):\n    return x\n```",
            "```python3.11\r\ndef f(x):\r\n    return x\r\n```\r\n",
            "``` python title=\"f.py\"\ndef f(x):\n    return x\n```",
            "~~~python\ndef f(x):\n    return x\n~~~",
            "````python\ndef f(x):\n    return x\n````",
            "```\ndef f(x):\n    return x\n```",
            "1. The function:\n   ```python\n   def f(x):\n       return x\n   ```",
            "def f(x):\n    return x\n",
            "Here is the function:\n\ndef f(x):\n    return x\n",
            "def f(x):\n    return x\n\nThis function returns its argument.\n",
            "```python\ndef f(x):\n    return x\n",
            "```markdown\nThe function:\n```python\ndef f(x):\n    return x\n```\n```",
            "```text\nno code\n```\n```python\ndef f(x):\n    return x\n```\n```\nOutput: 1\n```",
            "```python\n>>> f(1)\n1\n```\n```python\ndef f(x):\n    return x\n```",
            "```bash\npip install nothing\n```\n\n```python\ndef f(x):\n    return x\n```"})
    void read_anyForm_givesTheFunction(String reply) {
        assertThat(ModuleReply.read(reply).map(String::strip)).contains("def f(x):\n    return x");
    }

    @Test
    void read_severalBlocks_areOneModuleInTheirOrder() {
        assertThat(ModuleReply.read("First:\n```python\nimport re\n```\nThen:\n```python\ndef f(x):\n    return x\n```"))
                .contains("import re\n\n\ndef f(x):\n    return x\n");
    }

    @Test
    void read_fenceInsideAText_doesNotEndTheBlock() {
        assertThat(ModuleReply.read("```python\ndef f(x):\n    return '```' + x\n```")).contains("def f(x):\n    return '```' + x\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "I can't do that.", "```\n```", "```json\n{\"a\": 1}\n```", "```\nOutput: 1\n```", "The class is full. Import it later."})
    void read_noPython_isAbsent(String reply) {
        assertThat(ModuleReply.read(reply)).isEmpty();
    }
}
