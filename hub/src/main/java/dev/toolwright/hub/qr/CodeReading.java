package dev.toolwright.hub.qr;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.ApiProblem;
import dev.toolwright.hub.api.Body;
import dev.toolwright.hub.schema.Doc;
import java.awt.image.BufferedImage;
import java.util.Locale;
import java.util.Map;

/** Reading codes from pictures. */
final class CodeReading {

    /** A QR code that says Hi. */
    private static final String EXAMPLE = "iVBORw0KGgoAAAANSUhEUgAAAEsAAABLAQAAAAAQNUdHAAAAuElEQVR4Xp3SvRGDMAwF4OejcBcW8J3XSMdKsECABZKxvIZHIF0KXxQpGBokCl"
            + "x9hX1PPwZtJ+MiCxDgAW9ypHDzkZLJ3sepC+6UT3/OMKYzctpAe7BCrndIe+lHcq8F3da8wuI+AcBDnukcUm6J3pKmkiY0RNFm4VZc4qot0uLj"
            + "TDw2k1xvf2/mWvqR3HH8IreSppNnJndtyt6wjs/kq/4di7KWZb2rkdPa2rxO3purM1MpQf9zlT/79MPnfF1gDwAAAABJRU5ErkJggg==";

    private CodeReading() {}

    static ApiOperation<Input, Output> operation() {
        return ApiOperation.post("/read", "readQrCode", Input.class, Output.class, i -> read(i.picture()))
                .describedAs(
                        "Read a QR code or bar code from a PNG picture",
                        "Finds a QR code or bar code in a PNG picture, given in Base64, and gives its contents and kind. The picture "
                                + "has at most 2000 pixels a side.")
                .failsWith(404, "There is no code in the picture that can be read.")
                .failsWith(422, "The picture is not a PNG in Base64, or too large.");
    }

    private static Output read(Picture picture) {
        BufferedImage image = Pictures.read(picture.png());
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels)));
        try {
            Result result = new MultiFormatReader().decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true));
            return new Output(result.getText(), result.getBarcodeFormat().name().toLowerCase(Locale.ROOT));
        } catch (NotFoundException e) {
            throw ApiProblem.notFound("There is no code in the picture that can be read.");
        }
    }

    record Input(@Body @Doc("The picture.") Picture picture) {}

    record Picture(@Doc(value = "The PNG picture in Base64.", example = EXAMPLE, maxSize = 900_000) String png) {}

    record Output(
            @Doc(value = "What the code says.", example = "Hi") String text,
            @Doc(value = "Kind of code, such as qr_code, ean_13 or code_128.", example = "qr_code") String kind) {}
}
