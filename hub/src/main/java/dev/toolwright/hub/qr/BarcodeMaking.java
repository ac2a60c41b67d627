package dev.toolwright.hub.qr;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.MultiFormatWriter;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.ApiProblem;
import dev.toolwright.hub.api.Body;
import dev.toolwright.hub.schema.Doc;
import java.util.Map;

/** Making bar codes. */
final class BarcodeMaking {

    private static final int HEIGHT = 50;

    private BarcodeMaking() {}

    static ApiOperation<Input, Output> operation() {
        return ApiOperation.post("/barcodes", "makeBarcode", Input.class, Output.class, i -> make(i.wish()))
                .describedAs(
                        "Make a bar code, EAN-13, EAN-8, UPC-A or Code 128, as SVG or PNG",
                        "Draws a bar code. EAN and UPC take the digits with or without the check digit, which is added or checked; "
                                + "Code 128 takes up to 80 printable ASCII characters. PNG comes in Base64.")
                .failsWith(422, "The contents do not fit the kind of code, or the check digit is wrong.");
    }

    private static Output make(Wish wish) {
        BarcodeFormat format = switch (wish.kind()) {
            case EAN_13 -> BarcodeFormat.EAN_13;
            case EAN_8 -> BarcodeFormat.EAN_8;
            case UPC_A -> BarcodeFormat.UPC_A;
            case CODE_128 -> BarcodeFormat.CODE_128;
        };
        try {
            BitMatrix bars = new MultiFormatWriter().encode(wish.contents(), format, 0, HEIGHT, Map.of(EncodeHintType.MARGIN, 10));
            PictureForm form = wish.form() == Form.SVG ? PictureForm.SVG : PictureForm.PNG;
            return new Output(form.draw(bars, wish.barPixels()), form.mediaType(), bars.getWidth());
        } catch (WriterException | IllegalArgumentException e) {
            throw ApiProblem.unprocessable("The contents do not fit this code: " + e.getMessage() + ".");
        }
    }

    enum Kind {
        EAN_13,
        EAN_8,
        UPC_A,
        CODE_128
    }

    enum Form {
        SVG,
        PNG
    }

    record Input(@Body @Doc("The contents and the kind of code.") Wish wish) {}

    record Wish(
            @Doc(value = "What the code says.", example = "4006381333931", pattern = "[ -~]{1,80}") String contents,
            @Doc(value = "Kind of code.", example = "ean_13") Kind kind,
            @Doc(value = "Form of the picture.", defaultValue = "svg") Form form,
            @Doc(value = "Pixels of the thinnest bar.", defaultValue = "2", min = 1, max = 10) int barPixels) {}

    record Output(
            @Doc(value = "The picture: SVG, or PNG in Base64.", example = "<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>") String picture,
            @Doc(value = "Media type of the picture.", example = "image/svg+xml") String mediaType,
            @Doc(value = "Width in thinnest bars, with the margin.", example = "105") int width) {}
}
