package dev.toolwright.hub.qr;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.MultiFormatWriter;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.ApiProblem;
import dev.toolwright.hub.api.Body;
import dev.toolwright.hub.schema.Doc;
import java.util.Map;

/** Making QR codes (ISO/IEC 18004). */
final class QrMaking {

    private QrMaking() {}

    static ApiOperation<Input, Output> operation() {
        return ApiOperation.post("/codes", "makeQrCode", Input.class, Output.class, i -> make(i.wish()))
                .describedAs(
                        "Make a QR code as SVG, PNG or text",
                        "Draws a QR code for a text or web address, in the smallest size that holds it. SVG and text come as they "
                                + "are, PNG in Base64. Error correction l, m, q, h bears about 7, 15, 25, 30 percent of damage.")
                .failsWith(422, "The text is too long for a QR code with this error correction.");
    }

    private static Output make(Wish wish) {
        Map<EncodeHintType, Object> hints = Map.of(
                EncodeHintType.CHARACTER_SET, "UTF-8",
                EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.valueOf(wish.errorCorrection().name()),
                EncodeHintType.MARGIN, wish.margin());
        try {
            BitMatrix cells = new MultiFormatWriter().encode(wish.text(), BarcodeFormat.QR_CODE, 0, 0, hints);
            int modules = cells.getWidth() - 2 * wish.margin();
            return new Output(wish.form().draw(cells, wish.cellPixels()), wish.form().mediaType(), modules, (modules - 17) / 4);
        } catch (WriterException e) {
            throw ApiProblem.unprocessable("The text is too long for a QR code: " + e.getMessage() + ".");
        }
    }

    enum Correction {
        L,
        M,
        Q,
        H
    }

    record Input(@Body @Doc("The text and the form of the picture.") Wish wish) {}

    record Wish(
            @Doc(value = "What the code says.", example = "https://example.org", minSize = 1, maxSize = 2900) String text,
            @Doc(value = "Form of the picture.", defaultValue = "svg", example = "text") PictureForm form,
            @Doc(value = "Error correction.", defaultValue = "m") Correction errorCorrection,
            @Doc(value = "White cells round the code; 4 is the standard.", defaultValue = "4", min = 0, max = 20) int margin,
            @Doc(value = "Pixels of a cell's side, for SVG and PNG.", defaultValue = "8", min = 1, max = 20) int cellPixels) {}

    record Output(
            @Doc(value = "The picture: SVG, text, or PNG in Base64.", example = "##############  ##") String picture,
            @Doc(value = "Media type of the picture.", example = "text/plain") String mediaType,
            @Doc(value = "Cells of a side, without the margin.", example = "25") int cells,
            @Doc(value = "Version of the code, 1 to 40.", example = "2") int version) {}
}
