package dev.toolwright.hub.hashing;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.ApiProblem;
import dev.toolwright.hub.api.Body;
import dev.toolwright.hub.schema.Doc;
import java.nio.charset.StandardCharsets;

/** Digests that only holders of a key can make (RFC 2104). */
final class KeyedDigest {

    private KeyedDigest() {}

    static ApiOperation<Input, Output> operation() {
        return ApiOperation.post("/hmac", "computeHmac", Input.class, Output.class, i -> answer(i.message()))
                .describedAs(
                        "Compute an HMAC, a keyed hash of a text",
                        "Gives the keyed-hash message authentication code of a text, as RFC 2104 says and webhooks use it. Text and "
                                + "key are UTF-8 unless key_form says otherwise.")
                .failsWith(422, "The key is empty, or not hexadecimal or Base64 though key_form says so.");
    }

    private static Output answer(Message message) {
        byte[] key = message.keyForm().read(message.key());
        if (key.length == 0) {
            throw ApiProblem.unprocessable("The key is empty.");
        }
        byte[] code = message.algorithm().keyedDigest(key, message.text().getBytes(StandardCharsets.UTF_8));
        return new Output(message.outputForm().write(code), message.algorithm());
    }

    record Input(@Body @Doc("The text, the key and the algorithm.") Message message) {}

    record Message(
            @Doc(value = "The text to authenticate.", example = "what do ya want for nothing?", maxSize = Digests.LONGEST) String text,
            @Doc(value = "The secret key.", example = "Jefe", maxSize = 1000) String key,
            @Doc(value = "How the key stands for bytes.", defaultValue = "utf8") TextForm keyForm,
            @Doc(value = "The digest within.", defaultValue = "sha256") DigestAlgorithm algorithm,
            @Doc(value = "How the code is written.", defaultValue = "hex") ByteForm outputForm) {}

    record Output(
            @Doc(value = "The authentication code.", example = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
                    String hmac,
            @Doc(value = "The digest within, as asked.", example = "sha256") DigestAlgorithm algorithm) {}
}
