package dev.toolwright.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.http.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BinariesTest {

    private final Binaries binaries = new Binaries();

    private String resolved(String arguments) throws RefusedCallException {
        return Arguments.parse(arguments).with(binaries).text();
    }

    @Test
    void resolve_handleOfWhatWasKept_standsForItsBytes() throws Exception {
        Content image = Content.of(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0});
        String handle = binaries.keep(image);

        String file = "\"data:application/octet-stream;base64,iVBORwA=\"";
        assertThat(resolved("{\"file\":\"" + handle + "\",\"all\":[{\"x\":\"" + handle + "\"}]}"))
                .isEqualTo("{\"file\":" + file + ",\"all\":[{\"x\":" + file + "}]}");
        assertThat(FileBytes.of("data:application/octet-stream;base64,iVBORwA=")).isEqualTo(image);
        assertThat(binaries.keep(image)).isEqualTo(handle);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"file\":\"bytes-0123456789abcdef\"}", "{\"n\":1.50,\"b\":true,\"x\":null,\"t\":\"text\"}", "{}"
    })
    void resolve_anythingElse_staysAsItIs(String arguments) throws Exception {
        binaries.keep(Content.of(new byte[1000]));
        assertThat(resolved(arguments)).isEqualTo(arguments);
    }
}
