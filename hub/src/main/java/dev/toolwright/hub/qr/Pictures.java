package dev.toolwright.hub.qr;

import com.google.zxing.common.BitMatrix;
import dev.toolwright.hub.api.ApiProblem;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** PNG pictures to and from Base64. */
final class Pictures {

    private static final int LARGEST_SIDE = 2000;
    private static final int BLACK = 0x000000;
    private static final int WHITE = 0xffffff;

    private Pictures() {}

    static String png(BitMatrix cells, int cellPixels) {
        BufferedImage image = new BufferedImage(cells.getWidth() * cellPixels, cells.getHeight() * cellPixels, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                image.setRGB(x, y, cells.get(x / cellPixels, y / cellPixels) ? BLACK : WHITE);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    /** @throws ApiProblem with status 422, if it is no PNG or too large; its size is known before its pixels are read */
    static BufferedImage read(String base64) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("png");
        ImageReader reader = readers.next();
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(base64)))) {
            reader.setInput(input);
            if (reader.getWidth(0) > LARGEST_SIDE || reader.getHeight(0) > LARGEST_SIDE) {
                throw ApiProblem.unprocessable("The picture may have at most " + LARGEST_SIDE + " pixels a side.");
            }
            return reader.read(0);
        } catch (IllegalArgumentException e) {
            throw ApiProblem.unprocessable("The picture is not Base64: " + e.getMessage() + ".");
        } catch (IOException e) {
            throw ApiProblem.unprocessable("The picture is not PNG: " + e.getMessage() + ".");
        } finally {
            reader.dispose();
        }
    }
}
